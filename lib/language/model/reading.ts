/** A sentence's reading, by the numbers of the reader's inventory. */
export interface Reading {
  upos: Uint16Array
  feats: Uint16Array
  /** -1 for the root. */
  heads: Int32Array
  labels: Int32Array
  /** 0–1 for each word. */
  confidence: Float32Array
  trusted: boolean
}
