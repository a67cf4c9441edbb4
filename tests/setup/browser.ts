import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A Chromium that is on this machine: the one that BROWSER_PATH names, one on PATH, or Playwright's own. */
function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [process.env.BROWSER_PATH ?? '', ...onPath, ...PLACES, chromium.executablePath()].find(
    (file) => file !== '' && existsSync(file),
  )
}

const runs = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0

/** The browser of the tests; installs one where there is none (Debian's for root, else Playwright's own). */
export async function findOrInstallBrowser(): Promise<string | undefined> {
  const found = findBrowser()
  if (found) return found
  console.log('No browser here: installing Chromium.')
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.env.DEBIAN_FRONTEND = 'noninteractive'
    runs('apt-get', 'update', '-qq')
    runs('apt-get', 'install', '-y', '-qq', 'chromium')
  }
  if (!findBrowser()) {
    runs(
      process.execPath,
      path.resolve('node_modules/playwright-core/cli.js'),
      'install',
      'chromium',
    )
  }
  return findBrowser()
}

/** Quiet, headless and without a word to the network. */
export const BROWSER_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
