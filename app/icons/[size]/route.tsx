import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'

/** Sides in px; `maskable` leaves a margin that a phone may cut into a circle (W3C manifest: the middle 80 % is safe). */
const ICONS = {
  '180': { side: 180, share: 0.7 },
  '192': { side: 192, share: 0.86 },
  '512': { side: 512, share: 0.86 },
  maskable: { side: 512, share: 0.6 },
}
type Size = keyof typeof ICONS

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => Object.keys(ICONS).map((size) => ({ size }))

/** The app's mark as a picture for a home screen, drawn from app/icon.svg when the app is built. */
export async function GET(_: Request, { params }: { params: Promise<{ size: string }> }) {
  const { side, share } = ICONS[(await params).size as Size]
  const svg = await readFile(path.join(process.cwd(), 'app/icon.svg'), 'base64')
  const mark = Math.round(side * share)
  return new ImageResponse(
    <div
      style={{
        width: side,
        height: side,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        background: '#faf6ee',
      }}
    >
      {/* eslint-disable-next-line @next/next/no-img-element -- drawn into a picture, not into a page */}
      <img alt="" width={mark} height={mark} src={`data:image/svg+xml;base64,${svg}`} />
    </div>,
    { width: side, height: side },
  )
}
