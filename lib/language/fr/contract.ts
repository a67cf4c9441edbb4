import { elide } from './elide'

const FUSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { le: 'du', les: 'des' },
  à: { le: 'au', les: 'aux' },
}

/**
 * A preposition before a noun group, contracted and elided: `contract('de', 'le monument')` is *du monument*,
 * `contract('à', 'les États-Unis')` *aux États-Unis*, `contract('de', "l'accord")` *de l'accord*, `contract('de', 'Ukraine')`
 * *d'Ukraine*. Compound prepositions work as well (*à cause de*, *grâce à*).
 */
export function contract(preposition: string, group: string, apostrophe = '’'): string {
  const last = preposition.split(' ').at(-1) ?? preposition
  const article = /^(les?)\s+/iu.exec(group)
  const fused = FUSED[last.toLowerCase()]?.[article?.[1]?.toLowerCase() ?? '']
  if (fused && article) {
    const head = preposition.slice(0, preposition.length - last.length)
    const cased = /^\p{Lu}/u.test(last) ? fused[0]?.toUpperCase() + fused.slice(1) : fused
    return `${head}${cased} ${group.slice(article[0].length)}`
  }
  return elide(preposition, group, apostrophe)
}

/**
 * Words and groups set one after another as French writes them: `compose(['parce que', 'il', 'parle', 'de', 'les accords'])` is
 * *parce qu'il parle des accords*. Punctuation and what ends with an apostrophe stay joined.
 */
export function compose(parts: readonly string[], apostrophe = '’'): string {
  const kept = parts.map((part) => part.trim()).filter((part) => part !== '')
  let result = kept.at(-1) ?? ''
  for (let i = kept.length - 2; i >= 0; i--) {
    const part = kept[i] as string
    if (/[’'(«]$/u.test(part) || /^[,.)]/u.test(result)) {
      result = part.endsWith('«') ? `${part} ${result}` : part + result
      continue
    }
    const cut = part.lastIndexOf(' ') + 1
    const tail = part.slice(cut)
    const compound =
      /^(de|à|le|la|que|ne|se|je|me|te|ce|si|jusque|lorsque|puisque|quoique)$/iu.test(tail)
    result = compound
      ? part.slice(0, cut) + contract(tail, result, apostrophe)
      : `${part} ${result}`
  }
  return result
}
