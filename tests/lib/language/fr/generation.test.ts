import { agree, feminine, plural, quel } from '@/lib/language/fr/agree'
import { countryWithArticle, fromCountry, inCountry, withDefinite } from '@/lib/language/fr/article'
import {
  agreeParticiple,
  auxiliaryOf,
  conjugate,
  isVerb,
  pastParticiple,
  presentParticiple,
  withNumber,
} from '@/lib/language/fr/conjugate'
import { compose, contract } from '@/lib/language/fr/contract'
import { elide, elidesBefore } from '@/lib/language/fr/elide'
import { genderOf } from '@/lib/language/fr/gender'
import { invert, subjectPronoun } from '@/lib/language/fr/invert'

const words = (text: string) => text.split(' ')

describe('elision', () => {
  test.each(
    words(
      'accord homme hommes hôpital Ukraine ONU OTAN URSS honneur histoire Haïti île œuvre héroïne heure hôtel un une École États-Unis Yvelines YEUX humain huile hymne héritage Homère Hélène halogène haleine harmonie hallucination hebdomadaire immeuble Égypte Asie hectare hier habitant hiver homologue hostilité hypothèse',
    ),
  )('elides before %s', (word) => expect(elidesBefore(word)).toBe(true))

  test.each(
    words(
      'héros onze huit yaourt Yémen Hongrie Hollande haine hausse haut hautes handicapés haricots HLM HCR hasard hameau hangar honte hors hockey huitième oui ouistiti Havre Hambourg Hanovre hongrois hollandais haute hiérarchie homard harcèlement halte heurt hibou 11 Moscou yen yoga week-end Wallonie Hezbollah hache houille hublot Huns hutte',
    ),
  )('does not elide before %s', (word) => expect(elidesBefore(word)).toBe(false))

  test.each([
    ['que', 'il', 'qu’il'],
    ['de', 'Ukraine', 'd’Ukraine'],
    ['le', 'accord', 'l’accord'],
    ['la', 'Hongrie', 'la Hongrie'],
    ['Que', 'a annoncé le ministre', 'Qu’a annoncé le ministre'],
    ['parce que', 'elle', 'parce qu’elle'],
    ['si', 'il', 's’il'],
    ['si', 'elle', 'si elle'],
    ['lorsque', 'Anne', 'lorsque Anne'],
    ['jusque', 'à Paris', 'jusqu’à Paris'],
    ['ce', 'est', 'c’est'],
    ['ce', 'accord', 'ce accord'],
    ['avec', 'elle', 'avec elle'],
  ])('%s + %s', (word, next, expected) => expect(elide(word, next)).toBe(expected))
})

describe('contraction', () => {
  test.each([
    ['de', 'le monument', 'du monument'],
    ['de', 'les États-Unis', 'des États-Unis'],
    ['à', 'le Japon', 'au Japon'],
    ['à', 'les soldats', 'aux soldats'],
    ['de', 'l’accord', 'de l’accord'],
    ['de', 'la Russie', 'de la Russie'],
    ['à cause de', 'le froid', 'à cause du froid'],
    ['de', 'Le Havre', 'du Havre'],
    ['grâce à', 'les dons', 'grâce aux dons'],
    ['de', 'Oslo', 'd’Oslo'],
  ])('%s + %s', (preposition, group, expected) =>
    expect(contract(preposition, group)).toBe(expected),
  )

  test.each([
    [['parce que', 'il', 'parle', 'de', 'les accords'], 'parce qu’il parle des accords'],
    [['Selon', 'le', 'héros', ','], 'Selon le héros,'],
    [['l’', 'accord', 'de', 'le', 'été'], 'l’accord de l’été'],
  ])('composes %j', (parts, expected) => expect(compose(parts)).toBe(expected))
})

test.each([
  ['a', 'il', 'a-t-il'],
  ['est', 'elle', 'est-elle'],
  ['sera', 'il', 'sera-t-il'],
  ['ont', 'ils', 'ont-ils'],
  ['prend', 'il', 'prend-il'],
  ['vainc', 'il', 'vainc-t-il'],
  ['n’a', 'elle', 'n’a-t-elle'],
  ['représente', 'il', 'représente-t-il'],
  ['vont', 'elles', 'vont-elles'],
])('inverts %s + %s', (verb, pronoun, expected) => expect(invert(verb, pronoun)).toBe(expected))

test('subject pronouns', () => {
  expect(subjectPronoun('Fem', 'Plur')).toBe('elles')
  expect(subjectPronoun('Masc', 'Sing')).toBe('il')
})

describe('verbs', () => {
  test.each([
    ['signer', 'simple-past', 'Sing', 'signa'],
    ['être', 'future', 'Plur', 'seront'],
    ['finir', 'present', 'Plur', 'finissent'],
    ['aller', 'present', 'Sing', 'va'],
    ['prendre', 'imperfect', 'Sing', 'prenait'],
    ['vaincre', 'conditional', 'Plur', 'vaincraient'],
    ['pouvoir', 'subjunctive', 'Sing', 'puisse'],
  ] as const)('%s %s %s', (lemma, tense, number, form) =>
    expect(conjugate(lemma, tense, number)).toBe(form),
  )
  test.each([
    ['signent', 'signe'],
    ['ont', 'a'],
    ['étaient', 'était'],
    ['seront', 'sera'],
    ['prirent', 'prit'],
    ['vont', 'va'],
  ])('%s in the singular', (form, expected) => expect(withNumber(form, 'Sing')).toBe(expected))
  test('the lemma decides between two readings', () => {
    expect(withNumber('fut', 'Plur', 'être')).toBe('furent')
    expect(withNumber('table', 'Plur', 'nothing')).not.toBe('table')
  })
  test('participles', () => {
    expect(pastParticiple('signer', 'Fem', 'Plur')).toBe('signées')
    expect(presentParticiple('finir')).toBe('finissant')
    expect(agreeParticiple('signées', 'Masc', 'Sing')).toBe('signé')
    expect(agreeParticiple('prise', 'Masc', 'Plur', 'prendre')).toBe('pris')
    expect(auxiliaryOf('naître')).toBe('être')
    expect(auxiliaryOf('signer')).toBe('avoir')
  })
  test('what is not a verb', () => {
    expect(isVerb('maison')).toBe(false)
    expect(conjugate('maisonner', 'present', 'Sing')).toBeNull()
    expect(withNumber('maison', 'Sing')).toBeNull()
  })
})

describe('gender', () => {
  test.each(
    words(
      'agence:Fem ville:Fem pays:Masc accord:Masc région:Fem ministère:Masc année:Fem musée:Masc journaux:Masc guerres:Fem pourcentage:Masc chef-lieu:Masc œuvre:Fem résolution:Fem espèce:Fem siècle:Masc université:Fem fleuve:Masc photo:Fem incendie:Masc eaux:Fem téléréalité:Fem',
    ),
  )('%s', (pair) => {
    const [noun = '', gender] = pair.split(':')
    expect(genderOf(noun)).toBe(gender)
  })
  test('object members are not nouns', () => expect(genderOf('constructor')).not.toBe('function'))
})

describe('agreement', () => {
  test.each(
    words(
      'premier:première nouveau:nouvelle actif:active heureux:heureuse européen:européenne long:longue public:publique allemand:allemande rouge:rouge naturel:naturelle supérieur:supérieure directeur:directrice grec:grecque',
    ),
  )('feminine %s', (pair) => {
    const [masculine = '', expected] = pair.split(':')
    expect(feminine(masculine)).toBe(expected)
  })
  test.each(words('journal:journaux bateau:bateaux pays:pays festival:festivals travail:travaux'))(
    'plural %s',
    (pair) => {
      const [one = '', expected] = pair.split(':')
      expect(plural(one)).toBe(expected)
    },
  )
  test('both', () => {
    expect(agree('nouveau', 'Fem', 'Plur')).toBe('nouvelles')
    expect(quel('Fem', 'Plur')).toBe('quelles')
  })
})

describe('countries', () => {
  test.each([
    ['Russie', 'la Russie', 'en Russie', 'de Russie'],
    ['Ukraine', 'l’Ukraine', 'en Ukraine', 'd’Ukraine'],
    ['Japon', 'le Japon', 'au Japon', 'du Japon'],
    ['États-Unis', 'les États-Unis', 'aux États-Unis', 'des États-Unis'],
    ['Cuba', 'Cuba', 'à Cuba', 'de Cuba'],
    ['Iran', 'l’Iran', 'en Iran', 'd’Iran'],
    ['Mexique', 'le Mexique', 'au Mexique', 'du Mexique'],
    ['Israël', 'Israël', 'en Israël', 'd’Israël'],
    ['Royaume-Uni', 'le Royaume-Uni', 'au Royaume-Uni', 'du Royaume-Uni'],
  ])('%s', (name, definite, place, origin) => {
    expect(countryWithArticle(name)).toBe(definite)
    expect(inCountry(name)).toBe(place)
    expect(fromCountry(name)).toBe(origin)
  })
  test('definite articles', () => {
    expect(withDefinite('accord', 'Masc', 'Sing')).toBe('l’accord')
    expect(withDefinite('accords', 'Masc', 'Plur')).toBe('les accords')
  })
})
