import { copiedDate } from '@/components/home/copied-date'

const BOUNDS = { min: '1400-01-01', max: '2026-11-28' }
const BODY = `<p>La halle de Lourmel a rouvert vendredi, trois mois après l’incendie qui l’avait détruite, devant quelques centaines d’habitants venus de toute la vallée et des villages voisins.</p>`
const time = (datetime: string, more = '') => `<time datetime="${datetime}" ${more}>dimanche</time>`

test.each<[string, string, string | null]>([
  [
    'a time of the head',
    `<h1>Titre</h1><p>Publié ${time('2009-05-03T14:05:00+02:00')}</p>${BODY}`,
    '2009-05-03',
  ],
  [
    'a time among styles',
    `<style>p { color: red }</style><p style="color: red">${time('2009-05-03', 'style=color:red')}</p>${BODY}`,
    '2009-05-03',
  ],
  ['a day alone', `${time('2009-05-03')}${BODY}`, '2009-05-03'],
  [
    'published and updated',
    `<p>Publié le ${time('2009-05-03')}, mis à jour le ${time('2009-05-05')}</p>${BODY}`,
    '2009-05-03',
  ],
  [
    'updated, by its mark',
    `<p>${time('2009-05-03')} <span class="last-updated">${time('2009-05-05')}</span></p>${BODY}`,
    '2009-05-03',
  ],
  ['updated only', `<p>Updated: ${time('2009-05-05')}</p>${BODY}`, null],
  [
    'marked as the one, below others',
    `${time('2009-05-01')}<p>${time('2009-05-03', 'itemprop="datePublished"')} ${time('2009-05-04')}</p>${BODY}`,
    '2009-05-03',
  ],
  [
    'those of a ticker above',
    `<ul><li>${time('2009-05-06')}</li></ul><p>${time('2009-05-03')}</p>${BODY}`,
    '2009-05-03',
  ],
  [
    'one that the article tells of',
    `<p>Titre</p><p>Le ${time('1998-07-12')} ${BODY.slice(3)}`,
    null,
  ],
  ['one of a comment below', `${BODY}<p>${time('2009-05-06')}</p>`, null],
  ['one above no paragraph', `<p>${time('2009-05-03')} Titre</p>`, null],
  ['a time of day', `${time('14:05')}${BODY}`, null],
  ['a month', `${time('2009-05')}${BODY}`, null],
  ['a day that there is not', `${time('2009-02-30')}${BODY}`, null],
  ['a day to come', `${time('2027-01-01')}${BODY}`, null],
  ['none', BODY, null],
  ['no page', 'Titre', null],
])('%s', (_, html, date) => {
  expect(copiedDate(html, BOUNDS)).toBe(date)
})
