import { indefinite, withIndefinite } from '@/lib/language/en/article'
import { doSupport, isOperator } from '@/lib/language/en/do-support'
import { plural } from '@/lib/language/en/plural'
import {
  past,
  pastParticiple,
  presentParticiple,
  thirdPerson,
  withNumber,
} from '@/lib/language/en/verb'

test.each([
  ['sign', 'signs', 'signed', 'signed', 'signing'],
  ['write', 'writes', 'wrote', 'written', 'writing'],
  ['carry', 'carries', 'carried', 'carried', 'carrying'],
  ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
  ['occur', 'occurs', 'occurred', 'occurred', 'occurring'],
  ['go', 'goes', 'went', 'gone', 'going'],
  ['die', 'dies', 'died', 'died', 'dying'],
  ['be', 'is', 'was', 'been', 'being'],
  ['open', 'opens', 'opened', 'opened', 'opening'],
  ['play', 'plays', 'played', 'played', 'playing'],
  ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
  ['flee', 'flees', 'fled', 'fled', 'fleeing'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['look', 'looks', 'looked', 'looked', 'looking'],
  ['show', 'shows', 'showed', 'shown', 'showing'],
  ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
])('%s', (base, third, simple, participle, gerund) => {
  expect([thirdPerson(base), past(base), pastParticiple(base), presentParticiple(base)]).toEqual([
    third,
    simple,
    participle,
    gerund,
  ])
})

test.each([
  ['sign', 'sign', 'Sing', 'signs'],
  ['were', 'be', 'Sing', 'was'],
  ['have', 'have', 'Sing', 'has'],
  ['has', 'have', 'Plur', 'have'],
  ['signed', 'sign', 'Sing', 'signed'],
  ['carries', 'carry', 'Plur', 'carry'],
] as const)('%s (%s) in the %s', (form, base, number, expected) =>
  expect(withNumber(form, base, number)).toBe(expected),
)

test('do-support', () => {
  expect(doSupport('signed', 'sign', 'Past', 'Sing')).toEqual({ auxiliary: 'did', verb: 'sign' })
  expect(doSupport('have', 'have', 'Pres', 'Plur')).toEqual({ auxiliary: 'do', verb: 'have' })
  expect(doSupport('grows', 'grow', 'Pres', 'Sing')).toEqual({ auxiliary: 'does', verb: 'grow' })
  expect(doSupport('was', 'be', 'Past', 'Sing')).toEqual({ auxiliary: 'was', verb: '' })
  expect(isOperator('had')).toBe(true)
  expect(isOperator('had', true)).toBe(false)
})

test.each(
  'an:agreement a:union an:hour a:European an:MP a:UN a:one an:18 a:university an:umbrella an:heir a:NATO an:FBI a:useful an:unusual a:hotel an:honest an:uninvited a:unique'.split(
    ' ',
  ),
)('%s', (pair) => {
  const [article, word = ''] = pair.split(':')
  expect(indefinite(word)).toBe(article)
})

test('groups', () => {
  expect(withIndefinite('old treaty')).toBe('an old treaty')
  expect(['country', 'woman', 'bus', 'crisis', 'human'].map(plural)).toEqual([
    'countries',
    'women',
    'buses',
    'crises',
    'humans',
  ])
})

test('a noun that is also a property of every object has an ordinary plural', () => {
  expect(plural('constructor')).toBe('constructors')
})
