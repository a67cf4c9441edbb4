import { isReport } from '@/lib/fact/report-of'
import { analyse } from '@/lib/language/analyse'

test.each([
  ['Le maire de Lorval a ouvert le stade mardi.', true],
  ['Le pont a été fermé hier soir. Il est aujourd’hui rouvert.', true],
  ['La tour est aujourd’hui un musée. Elle a été bâtie en 1432.', false],
  ['Le roi arrive à Lorval en 1432. Le lendemain, il signe la paix.', false],
])('%s: the report of a day is %s', (text, expected) => {
  expect(isReport(analyse(text, 'fr'))).toBe(expected)
})
