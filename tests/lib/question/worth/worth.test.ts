import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import { featuresOf } from '@/lib/question/worth/features'
import { worthOf } from '@/lib/question/worth/worth'

const TEXTS: Record<Language, string> = {
  fr: 'Jeanne Marchal\n\nJeanne Marchal est née à Lyon en 1843. En 1871, Jeanne Marchal fonde à Genève un atelier de reliure. Le président du jury lui remet une médaille.',
  en: 'Joan Marsh\n\nJoan Marsh was born in Leeds in 1843. In 1871, Joan Marsh founded a bindery in Geneva. The president of the jury gave her a medal.',
}

const languages: Language[] = ['fr', 'en']

test.each(languages)(
  'a fact has between no worth and all of it, the same each time (%s)',
  (language) => {
    const document = analyse(TEXTS[language], language)
    const materials = findFacts(document)
    expect(materials.length).toBeGreaterThan(2)
    expect(materials.some((material) => worthOf(document, material) > 0)).toBe(true)
    for (const material of materials) {
      const worth = worthOf(document, material)
      expect(worth).toBeGreaterThanOrEqual(0)
      expect(worth).toBeLessThan(1)
      expect(worthOf(document, material)).toBe(worth)
    }
  },
)

test.each(languages)(
  'a dated fact about whom the context line names is worth more than with every doubt (%s)',
  (language) => {
    const document = analyse(TEXTS[language], language)
    const material = findFacts(document).find(({ fact }) => fact.answer === '1871')
    if (!material) throw new Error('the year is no fact')
    const doubtful = { ...material, doubts: ['cut', 'unsure', 'undated', 'linked'] as const }
    expect(worthOf(document, material)).toBeGreaterThan(worthOf(document, { ...doubtful, doubts: [...doubtful.doubts] })) // prettier-ignore
  },
)

test.each(languages)('every feature is a share, or there or not (%s)', (language) => {
  const document = analyse(TEXTS[language], language)
  for (const material of findFacts(document)) {
    for (const value of Object.values(featuresOf(document, material))) {
      expect(value).toBeGreaterThan(0)
      expect(value).toBeLessThanOrEqual(1)
    }
  }
})
