import type { Language } from '@/lib/language/document'

const words = { fr: 'Vrai ou faux : ', en: 'True or false: ' } as const

/** Before a statement that is to be judged, in its own language: it may be false, and must not be read as a fact. */
export const StatementMark = ({ language }: { language: Language }) => (
  <span className="text-soft italic">{words[language]}</span>
)
