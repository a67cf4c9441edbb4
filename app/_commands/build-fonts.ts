/**
 * Makes app/_fonts from the packages @fontsource-variable/inter and source-serif-4 (OFL 1.1): the letters of French and
 * English with only the weights, sizes and features that the pages use (327 kB become 67), and the rules that name them
 * and, for other alphabets, the packages' own files. Run again after an upgrade of either: `npm run data:fonts`.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import subset, { type Axes } from 'subset-font'

const FOLDER = 'app/_fonts'
const FEATURES = ['kern', 'locl', 'liga', 'clig', 'calt', 'pnum', 'tnum']
/** What French and English are written with, and their neighbours in the west. */
const LATIN = ['U+0020-007E', 'U+00A0-00FF', 'U+0152-0153', 'U+0178', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2191', 'U+2193', 'U+2212'] // prettier-ignore
/** What else the packages call latin: marks and signs that are hardly met. */
const RARE = ['U+0131', 'U+02BB-02BC', 'U+02C6', 'U+02DA', 'U+02DC', 'U+0304', 'U+0308', 'U+0329', 'U+2215', 'U+FEFF', 'U+FFFD'] // prettier-ignore
/** Only a heading's words and half of our name lean, all in small letters: those of French and English. */
const LEANING = ['U+0020', 'U+0061-007A', 'U+00E0', 'U+00E2', 'U+00E4', 'U+00E6-00EB', 'U+00EE-00EF', 'U+00F4', 'U+00F6', 'U+00F9', 'U+00FB-00FC', 'U+00FF', 'U+0153', 'U+2019'] // prettier-ignore

interface Font {
  name: string
  family: string
  /** What the packages call it. */
  of: string
  file: string
  /** The weights that it is drawn for. */
  weights: string
  style: 'normal' | 'italic'
  /** The weights and optical sizes that are cut out, of those that the package has. */
  axes: Axes
  ranges: string[]
}

const inter = { family: 'Inter Variable', of: 'inter', style: 'normal' as const, ranges: LATIN }
const serif = { family: 'Source Serif 4 Variable', of: 'source-serif-4', style: 'normal' as const, ranges: LATIN } // prettier-ignore
const FONTS: Font[] = [
  // Of the classes font-normal, font-medium and font-semibold.
  { ...inter, name: 'sans', file: 'standard-normal', weights: '100 900', axes: { wght: { min: 400, max: 600 }, opsz: 16 } },
  // Texts are of one size or nearly. Headings are of many; drawn for one in the middle they weigh half as much.
  { ...serif, name: 'serif', file: 'opsz-normal', weights: '200 500', axes: { wght: 400, opsz: 20 } },
  { ...serif, name: 'serif-semibold', file: 'opsz-normal', weights: '501 900', axes: { wght: 600, opsz: 44 } },
  { ...serif, name: 'serif-italic', file: 'opsz-italic', weights: '200 900', style: 'italic', axes: { wght: 600, opsz: 44 }, ranges: LEANING },
] // prettier-ignore

const inPackage = (of: string, file: string) =>
  require.resolve(`@fontsource-variable/${of}/${file}`)

function charactersOf(ranges: readonly string[]): string {
  let text = ''
  for (const range of ranges) {
    const [first, last] = range.slice(2).split('-').map((code) => parseInt(code, 16)) as [number, number?] // prettier-ignore
    for (let code = first; code <= (last ?? first); code++) text += String.fromCodePoint(code)
  }
  return text
}

function rule({ family, style, weights }: Font, display: string, url: string, ranges: string[]) {
  return `@font-face {
    font-family: '${family}'; font-style: ${style}; font-weight: ${weights}; font-display: ${display};
    src: url('${url}') format('woff2'); unicode-range: ${ranges.join(', ')};
  }`
}

async function main(): Promise<void> {
  const rules = ['/* Made by `npm run data:fonts`. */']
  for (const font of FONTS) {
    const { name, of, file, style, axes, ranges } = font
    const alphabets = JSON.parse(readFileSync(inPackage(of, 'unicode.json'), 'utf8')) as Record<string, string> // prettier-ignore
    const others = Object.entries({ ...alphabets, latin: RARE.join() })
    const source = readFileSync(inPackage(of, `files/${of}-latin-${file}.woff2`))
    const made = await subset(source, charactersOf(ranges), {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      variationAxes: axes,
    })
    writeFileSync(`${FOLDER}/${name}.woff2`, made)
    console.log(`${name}: ${source.length} bytes, now ${made.length}`)
    // Ours last: they go before in what both have, such as œ.
    for (const [alphabet, its] of style === 'normal' ? others : []) {
      const url = `@fontsource-variable/${of}/files/${of}-${alphabet}-${file}.woff2`
      rules.push(rule(font, 'swap', url, its.split(',')))
    }
    // A page begun in the system's letters stays in them: nothing that one reads jumps when ours come late.
    rules.push(rule(font, 'optional', `./${name}.woff2`, ranges))
  }
  const css = `${FOLDER}/fonts.css`
  writeFileSync(css, await format(rules.join('\n'), { ...(await resolveConfig(css)), parser: 'css' })) // prettier-ignore
  for (const { of } of [inter, serif])
    copyFileSync(inPackage(of, 'LICENSE'), `${FOLDER}/LICENSE-${of}`)
}

void main()
