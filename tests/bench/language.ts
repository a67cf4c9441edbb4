import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '../../lib/language/document'
import { readConllu } from '../../lib/language/conllu/read'
import { measureCost } from './language/cost'
import { measure } from './language/measure'
import { print } from './language/print'

/**
 * npm run bench:language -- --lang fr FILE.conllu [--raw] [--fast] [--relations] [--kinds] [--json]
 *
 * Scores the engine on a treebank: on its own words and sentences, or with --raw on the text of its `# text` lines.
 */
const { values, positionals } = parseArgs({
  options: {
    lang: { type: 'string' },
    raw: { type: 'boolean', default: false },
    fast: { type: 'boolean', default: false },
    relations: { type: 'boolean', default: false },
    kinds: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const language = LANGUAGES.find((l): l is Language => l === values.lang)
if (!language || positionals.length === 0) {
  console.error(
    'usage: npm run bench:language -- --lang fr|en FILE.conllu [--raw] [--fast] [--relations] [--kinds] [--json]',
  )
  process.exit(2)
}
const sentences = positionals.flatMap((file) => readConllu(readFileSync(file, 'utf8')))
const results = {
  ...measure(sentences, language, values),
  ...measureCost(sentences, language),
}
if (values.json) console.log(JSON.stringify(results))
else {
  // Loaded only now: their models are large, and would count as ours.
  void import('./language/others').then(({ others }) => print(results, others(sentences, language)))
}
