import type { RawToken } from '../tokens/rules'

/** *des* and *du* are `de` + `les`, `de` + `le`, or one article (*des enfants jouent*): the neighbours decide. */
export function splitDes(tokens: RawToken[]): void {
  void tokens
}
