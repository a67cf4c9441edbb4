import { fitsSlot } from '@/lib/question/forms/fitting'

test('an elided article takes a country in the singular only', () => {
  const slot = { before: 'L’', text: 'Italie', after: ' a perdu la finale.' }
  expect(fitsSlot(slot, 'Ukraine', 'fr')).toBe(true)
  expect(fitsSlot(slot, 'États-Unis', 'fr')).toBe(false)
  expect(fitsSlot(slot, 'Suède', 'fr')).toBe(false)
})
