import fc from 'fast-check'
import { ByteReader, ByteWriter } from '../../../../lib/language/model/bytes'
import { Lexicon, type LexiconReading } from '../../../../lib/language/model/lexicon'

function written(forms: ReadonlyMap<string, LexiconReading[]>): Lexicon {
  const out = new ByteWriter()
  Lexicon.write(forms, out)
  return Lexicon.read(new ByteReader(out.finish()))
}

const words = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', 'œ', '-', '’'),
  minLength: 1,
  maxLength: 6,
})

test('every form written is found with its tags and lemmas, and no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(words, { minLength: 1, maxLength: 80 }),
      fc.array(words),
      (forms, others) => {
        const readings = (form: string) => [
          { tag: `t${form.length}`, lemma: form.slice(0, 2) + 'er' },
        ]
        const lexicon = written(new Map(forms.map((form) => [form, readings(form)])))
        for (const form of forms) expect(lexicon.readings(form)).toEqual(readings(form))
        for (const other of others)
          if (!forms.includes(other)) expect(lexicon.tags(other)).toEqual([])
      },
    ),
    { numRuns: 100 },
  )
})

test('case does not matter, and a lemma that is the form keeps the case of the text', () => {
  const lexicon = written(new Map([['lune', [{ tag: 'nc:fs', lemma: 'lune' }]]]))
  expect(lexicon.readings('Lune')).toEqual([{ tag: 'nc:fs', lemma: 'Lune' }])
})
