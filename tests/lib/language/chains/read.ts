import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'

/** What is expected of a short article: who says each quotation, and the mentions of some of its entities. */
interface Article {
  text: string
  said: [quotation: string, speaker: string][]
  chains: [name: string, mentions: string[]][]
}

/** Articles apart by an empty line: the text, then `"quotation" speaker` and `name: mention | mention` lines. */
export function readArticles(language: Language): Article[] {
  return readFileSync(join(__dirname, `${language}.txt`), 'utf8')
    .trim()
    .split(/\n\n/u)
    .map((block) => {
      const [text = '', ...lines] = block.split('\n')
      const article: Article = { text, said: [], chains: [] }
      for (const line of lines) {
        const quoted = /^"(.+)" (.+)$/u.exec(line)
        const colon = line.indexOf(': ')
        if (quoted) article.said.push([quoted[1]!, quoted[2]!])
        else article.chains.push([line.slice(0, colon), line.slice(colon + 2).split(' | ')])
      }
      return article
    })
}

/** What is not as expected, and of how much. */
export function compare(language: Language): { wrong: string[]; said: number; chains: number } {
  const wrong: string[] = []
  let said = 0
  let chains = 0
  for (const article of readArticles(language)) {
    const { entities, quotations } = analyse(article.text, language)
    const quote = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end)
    for (const [content, speaker] of article.said) {
      said++
      const found = quotations.find((quotation) => quote(quotation.content) === content)
      const id = found?.speaker?.entity
      const name = id === undefined ? undefined : entities[id]?.name
      if (name !== speaker) wrong.push(`said ${content}: ${name ?? 'nobody'}, not ${speaker}`)
    }
    for (const [name, mentions] of article.chains) {
      chains++
      const found = entities.find((entity) => entity.name === name)?.mentions.map(quote) ?? []
      if (found.join(' | ') !== mentions.join(' | '))
        wrong.push(`chain ${name}: ${found.join(' | ')}, not ${mentions.join(' | ')}`)
    }
  }
  return { wrong, said, chains }
}
