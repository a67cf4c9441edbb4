import { isReport } from '@/lib/fact/report-of'
import { analyse } from '@/lib/language/analyse'

test.each([
  ['Le maire de Lorval a ouvert le stade mardi.', true],
  ['Le pont a été fermé hier soir. Il est aujourd’hui rouvert.', true],
  ['La tour est aujourd’hui un musée. Elle a été bâtie en 1432.', false],
  ['Le maire Paul Ferrand doit inaugurer demain le pont de Lourmel.', true],
  ['Le pont de Lourmel, construit en 1951, est à ce jour le plus long de la région.', false],
  ['La ville fut prise en 1579. Le mardi suivant, le roi Paul entra dans le château.', false],
  ['Le roi arrive à Lorval en 1432. Le lendemain, il signe la paix.', false],
])('%s: the report of a day is %s', (text, expected) => {
  expect(isReport(analyse(text, 'fr'))).toBe(expected)
})
