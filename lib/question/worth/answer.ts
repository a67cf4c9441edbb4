import type { FactMaterial } from '@/lib/fact/material'
import type { Document } from '@/lib/language/document'
import { note, scaled, type Features } from './feature'

/** What answers: its kind, form and place in the clause, and how it is asked for. */
export function noteAnswer(
  features: Features,
  { text }: Document,
  { fact, asked, key }: FactMaterial,
  question: string | undefined,
): void {
  note(features, `kind ${fact.kind}`, true)
  note(features, `form ${key.form}`, true)
  note(features, `role ${asked.role}`, true)
  note(features, `${fact.kind} as ${asked.role}`, true)
  note(features, `asked by ${questionWord(question)}`, true)
  note(features, 'question long', scaled(question?.split(/\s+/u).length ?? 0, 8, 30))
  const words = key.text.split(/\s+/u).length
  note(features, 'answer of one word', words === 1)
  note(features, 'answer long', scaled(words, 4, 10))
  note(features, 'answer capital', /^\p{Lu}/u.test(key.text))
  note(features, 'answer nested', key.nested)
  note(features, 'answer often in the text', scaled(text.split(key.text).length - 1, 1, 5))
  note(features, 'answer is a full name', key.human && key.form === 'name' && words > 1)
  note(features, 'answer is half a name', key.human && key.form === 'name' && words === 1)
  note(features, 'sure of the name', key.entity?.confidence)
  if (key.time) {
    note(features, `time ${key.time.kind}`, true)
    note(features, `time to the ${key.time.precision}`, true)
  }
  if (key.quantity) {
    note(features, `quantity ${key.quantity.kind}`, true)
    note(features, 'quantity small', key.quantity.value <= 3)
  }
}

const ASKING =
  /(?<!\p{L})(?:qui|que|qu[’']|quand|où|combien|comment|pourquoi|quel(?:le)?s?|who|whom|whose|what|which|when|where|how|why)(?!\p{L})/iu

function questionWord(question = ''): string {
  return ASKING.exec(question)?.[0].toLowerCase().replace('’', "'") ?? 'a gap'
}
