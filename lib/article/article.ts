import type { Language, Span } from '@/lib/language/document'

/** One immutable text of an article. */
export interface ArticleVersion {
  id: string
  number: number
  text: string
  paragraphs: Span[]
}

/** An article as it is read. */
export interface Article {
  id: string
  title: string
  language: Language
  isOwner: boolean
  createdAt: Date
  version: ArticleVersion
  /** The set made with it, which its facts are studied in. */
  setId: string | null
}

export type PasteProblem =
  'empty' | 'binary' | 'too-long' | 'language-not-served' | 'title-too-long' | 'too-many'

/** What came of a pasted text: where it now is, or why it was not taken. */
export type Pasted =
  | { ok: true; articleId: string; generationId: string; setId: string }
  | { ok: false; reason: PasteProblem }
