import { hash } from '../../random'
import type { Language } from '../document'
import { classesOf, phrasesOf } from './classes'
import { coarse, companions } from './companions'
import type { Gazetteer } from './gazetteer'
import { capitalRuns, type Run } from './runs'
import { sortsAround, sortsNear } from './sorts'
import { topicOf } from './topics'

/** What `tagNames` looks at for each token: numbers below `size`, each the hash of one observation. */
export function nameFeatures(
  forms: readonly string[],
  language: Language,
  names: Gazetteer,
  common: ReadonlySet<string>,
  size: number,
): Int32Array[] {
  const words = forms.map((form) => form.replace(/’/gu, "'"))
  const lower = words.map((word) => word.toLowerCase())
  const shapes = words.map(shapeOf)
  const phrases = phrasesOf(words, names)
  const lists = classesOf(words, lower, names, common)
  const classes = lists.map((letters, index) => phrases[index] || letters)
  const sorts = names.senses.known ? lower.map((word) => names.senses.of(word)) : undefined
  const runs = capitalRuns(words, lower, shapes)
  const quoted = insideQuotes(words)
  const topic = topicOf(lower, language)
  const fellows = companions(runs, lower, classes)
  const first = words.findIndex((word) => /[\p{L}\p{N}]/u.test(word))
  return words.map((_, index) => {
    const at = (list: readonly string[], offset: number) => list[index + offset] ?? '^'
    const run = runs[index]
    const key = hint(lower, index, classes)
    const observed = [
      `w ${at(words, 0)}`,
      `l ${at(lower, 0)}`,
      `s3 ${at(lower, 0).slice(-3)}`,
      `s4 ${at(lower, 0).slice(-4)}`,
      `p3 ${at(words, 0).slice(0, 3)}`,
      `h ${at(shapes, 0)}`,
      `h-h ${at(shapes, -1)} ${at(shapes, 0)} ${at(shapes, 1)}`,
      `l-1 ${at(lower, -1)}`,
      `l-2 ${at(lower, -2)}`,
      `l+1 ${at(lower, 1)}`,
      `l+2 ${at(lower, 2)}`,
      `l-2-1 ${at(lower, -2)} ${at(lower, -1)} ${at(shapes, 0)}`,
      `l-1h ${at(lower, -1)} ${at(shapes, 0)} ${at(shapes, 1)}`,
      `l+1h ${at(lower, 1)} ${at(shapes, 0)}`,
      `c ${at(classes, 0)}`,
      `c-1c ${at(classes, -1)} ${at(classes, 0)}`,
      `cc+1 ${at(classes, 0)} ${at(classes, 1)}`,
      `c-1cc+1 ${at(classes, -1)} ${at(classes, 0)} ${at(classes, 1)}`,
      `c-2 ${at(classes, -2)} ${at(classes, -1)} ${at(shapes, 0)}`,
      `l-1c ${at(lower, -1)} ${at(classes, 0)}`,
      `l+1c ${at(lower, 1)} ${at(classes, 0)}`,
      `q ${quoted[index]} ${at(shapes, 0)}`,
      `k ${key} ${at(shapes, 0)}`,
      `kc ${key} ${at(classes, 0)}`,
      index === first ? `first ${at(classes, 0)} ${at(shapes, 1)}` : `in ${at(shapes, 0)}`,
    ]
    if (sorts) observed.push(...sortsNear(sorts, lower, shapes, index, first))
    for (const letter of lists[index]!) observed.push(`1 ${letter} ${at(shapes, 0)}`)
    for (const letter of at(lists, 1)) observed.push(`1+1 ${letter}`)
    for (const letter of at(lists, -1)) observed.push(`1-1 ${letter}`)
    if (phrases[index]) observed.push(`ph ${phrases[index]!}`)
    if (run) {
      const place = index === run.first ? 'B' : 'I'
      const kind = coarse(classes[run.first]!)
      const end = lower[run.last]!
      const fellow = fellows.get(run) ?? ''
      if (sorts) observed.push(...endings(run, end, place), ...sortsAround(sorts, run, place, kind))
      observed.push(
        `tp ${place} ${topic} ${run.size}`,
        `tc ${place} ${topic} ${kind} ${run.size}`,
        `tb ${place} ${topic} ${lower[run.first - 1] ?? '^'}`,
        `fe ${place} ${fellow}`,
        `fs ${place} ${fellow} ${kind} ${run.size}`,
        `rh ${place} ${lower[run.first]}`,
        `rc ${place} ${classes[run.first]} ${classes[run.last]}`,
        `rl ${place} ${end}`,
        `rb ${place} ${lower[run.first - 1] ?? '^'} ${run.size}`,
        `rb2 ${place} ${lower[run.first - 2] ?? '^'} ${lower[run.first - 1] ?? '^'}`,
        `ra ${place} ${lower[run.last + 1] ?? '^'} ${run.size}`,
        `rn ${place} ${run.size} ${run.plain} ${run.known}`,
      )
    }
    return Int32Array.from(observed, (text) => hash(text) % size)
  })
}

/** What the last word of a run ends in, told of each of its words. */
function endings({ size }: Run, end: string, place: string): string[] {
  return [
    `r2 ${place} ${end.slice(-2)} ${size}`,
    `r3 ${place} ${end.slice(-3)} ${size}`,
    `r4 ${place} ${end.slice(-4)}`,
  ]
}

/** `Paris` → `Xx`, `ONU` → `XX`, `XVIIIe` → `R`, `1945` → `4d`. */
function shapeOf(word: string): string {
  if (/^\d+$/u.test(word)) return word.length === 4 ? '4d' : 'd'
  if (/\d/u.test(word)) return 'xd'
  if (/^[XVI]+(?:er|e|ème|st|nd|rd|th)?$/u.test(word)) return 'R'
  if (/^\p{Lu}\.?$/u.test(word)) return 'X.'
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return 'X.X.'
  if (/^\p{Lu}[\p{Lu}&.-]+$/u.test(word)) return 'XX'
  if (/^\p{Lu}/u.test(word))
    return /-\p{Lu}/u.test(word) ? 'X-X' : /\p{Ll}\p{Lu}/u.test(word) ? 'xX' : 'Xx'
  if (/^\p{L}/u.test(word)) return 'x'
  return word.slice(0, 2)
}

/** How a token lies between quotation marks a few words apart: first, last, both, inside, or not. */
function insideQuotes(words: readonly string[]): string[] {
  const places = words.map(() => '-')
  let open = -1
  words.forEach((word, index) => {
    if (!/^["“”«»]$/u.test(word)) return
    if (open < 0 || /^[“«]$/u.test(word) || index - open > 9) {
      open = index
      return
    }
    for (let inside = open + 1; inside < index; inside++) {
      places[inside] = `${inside === open + 1 ? 'B' : ''}${inside === index - 1 ? 'E' : ''}q`
    }
    open = -1
  })
  return places
}

/** The nearest word on the left, within five, that says what comes: a title, a kind of place, of body, of work. */
function hint(lower: readonly string[], index: number, classes: readonly string[]): string {
  for (let offset = 1; offset <= 5; offset++) {
    const found = /[tpowes]/u.exec(classes[index - offset] ?? '')?.[0]
    if (found) return `${found}${offset}`
    if (/^[.;:!?]$/u.test(lower[index - offset] ?? '')) break
  }
  return '-'
}
