declare module 'subset-font' {
  /** Where an axis of a variable font is cut off, or the place on it that is kept. */
  export type Axes = Record<string, number | { min: number; max: number }>
  interface Options {
    targetFormat?: 'woff2'
    /** OpenType features to keep; all of them when left out. */
    keepFeatures?: string[]
    variationAxes?: Axes
  }
  /** The font with the characters of `text` alone. */
  export default function subset(font: Buffer, text: string, options: Options): Promise<Buffer>
}
