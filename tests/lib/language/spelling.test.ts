import { isMisspelt } from '@/lib/language/spelling'

const lexicon = (...forms: string[]) => ({ tags: (form: string) => (forms.includes(form) ? ['nc'] : []) }) // prettier-ignore
const some = lexicon('sécurité', 'sécurités', 'enregistrement', 'crane')

test.each([
  ['securités', true], // an accent less
  ['enregistremnet', true], // letters swapped
  ['enregistrements', false], // a plural
  ['sécurité', false],
  ['Securité', false], // may be a name
  ['drane', false], // short: may be a new word
  ['photovoltaïque', false], // near nothing
])('%s', (form, misspelt) => {
  expect(isMisspelt(form, some)).toBe(misspelt)
})
