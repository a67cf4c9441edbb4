import { preload } from 'react-dom'

const FONTS = [
  new URL('./sans.woff2', import.meta.url).href,
  new URL('./serif.woff2', import.meta.url).href,
  new URL('./serif-semibold.woff2', import.meta.url).href,
  new URL('./serif-italic.woff2', import.meta.url).href,
]

/** Asks for the letters of the first screen together with its styles, not only once those have been read. */
export function preloadFonts(): void {
  for (const font of FONTS) preload(font, { as: 'font', type: 'font/woff2', crossOrigin: '' })
}
