const INVISIBLE = /[\u00AD\u200B\u200C\u200D\u2060\uFEFF]/gu
const LIGATURES = /[\uFB00-\uFB06]/gu

/**
 * The form that the models read: the text as written, without soft hyphens and other invisible signs, and with
 * typesetters' ligatures (ﬁ) as letters. The spans still point at the text as it is.
 */
export function cleanForm(text: string): string {
  const form = text.replace(INVISIBLE, '').replace(LIGATURES, (sign) => sign.normalize('NFKC'))
  return form === '' ? text : form
}
