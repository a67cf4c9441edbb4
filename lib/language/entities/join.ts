import type { EntityKind } from '../document'
import type { Gender } from './gender'
import type { NamedMention } from './named'

/** Mentions that are held to name the same. */
export interface Cluster {
  kind: EntityKind
  name: string
  /** The key of the fullest name. */
  key: string
  gender?: Gender
  /** Titles and roles said of it: *dirigeant*, *ministre*. */
  roles: Set<string>
  mentions: NamedMention[]
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')

/** A name as it is compared: small letters, no accents, apostrophes or articles before it. */
export function keyOf(tokens: readonly string[]): string {
  return tokens
    .map(bare)
    .join(' ')
    .replace(/^(?:le|la|les|l|the)\s+/u, '')
}

/**
 * Joins mentions in the order of the text. The same name is the same thing, of the kind that most of its mentions
 * have; part of a person's name is the person last named so (*Kim Jong Un* … *Kim*), unless the genders differ; an
 * acronym is the body whose initials it is.
 */
export function joinMentions(
  mentions: readonly {
    mention: NamedMention
    gender?: Gender
    roles: readonly string[]
    fixed: boolean
  }[],
): Cluster[] {
  const kinds = majority(mentions.map(({ mention }) => mention))
  const clusters: Cluster[] = []
  const byKey = new Map<string, Cluster>()
  // Where a person is named in full only later, the short name before it joins too.
  const ordered = [...mentions].sort((a, b) => a.mention.start - b.mention.start)
  for (const { mention, gender, roles, fixed } of ordered) {
    const key = keyOf(mention.tokens)
    const kind = kinds.get(key) ?? mention.kind
    const cluster =
      byKey.get(key) ??
      partOf(key, kind, gender, clusters, fixed) ??
      acronymOf(mention, kind, clusters)
    if (!cluster || clashes(cluster.gender, gender)) {
      const fresh: Cluster = {
        kind,
        name: mention.tokens.length > 0 ? key : '',
        key,
        roles: new Set(roles),
        mentions: [mention],
        ...(gender && { gender }),
      }
      clusters.push(fresh)
      byKey.set(key, fresh)
      continue
    }
    cluster.mentions.push(mention)
    roles.forEach((role) => cluster.roles.add(role))
    if (gender) cluster.gender ??= gender
    if (key.length > cluster.key.length && !isAcronym(mention)) cluster.key = key
    if (!byKey.has(key)) byKey.set(key, cluster)
  }
  return clusters
}

const clashes = (a: Gender | undefined, b: Gender | undefined) =>
  a !== undefined && b !== undefined && a !== b

/** Each name's kind by the vote of its mentions. */
function majority(mentions: readonly NamedMention[]): Map<string, EntityKind> {
  const votes = new Map<string, Map<EntityKind, number>>()
  for (const mention of mentions) {
    const key = keyOf(mention.tokens)
    const own = votes.get(key) ?? new Map<EntityKind, number>()
    own.set(mention.kind, (own.get(mention.kind) ?? 0) + 1)
    votes.set(key, own)
  }
  return new Map([...votes].map(([key, own]) => [key, [...own].sort((a, b) => b[1] - a[1])[0]![0]]))
}

/** The person whose longer, or shorter, name this is: the latest one mentioned. */
function partOf(
  key: string,
  kind: EntityKind,
  gender: Gender | undefined,
  clusters: readonly Cluster[],
  fixed: boolean,
): Cluster | undefined {
  if (fixed) return undefined
  const parts = key.split(' ')
  return clusters
    .filter((cluster) => {
      if (clashes(cluster.gender, gender)) return false
      const whole = cluster.key.split(' ')
      if (cluster.kind === 'person' && whole.length > parts.length) {
        return parts.length === 1
          ? whole.at(-1) === parts[0] || (kind === 'person' && whole[0] === parts[0])
          : kind === 'person' &&
              whole.join(' ').includes(key) &&
              (whole.at(-1) === parts.at(-1) || whole[0] === parts[0])
      }
      return (
        kind === 'person' &&
        cluster.kind === 'person' &&
        whole.length === 1 &&
        parts.length > 1 &&
        parts.at(-1) === whole[0]
      )
    })
    .sort((a, b) => b.mentions.at(-1)!.start - a.mentions.at(-1)!.start)[0]
}

const isAcronym = (mention: NamedMention) => /^(?:\p{Lu}\.?){2,8}$/u.test(mention.tokens.join(''))

/** *l'Organisation mondiale de la santé* … *OMS*. */
function acronymOf(
  mention: NamedMention,
  kind: EntityKind,
  clusters: readonly Cluster[],
): Cluster | undefined {
  if (!isAcronym(mention) || kind === 'person') return undefined
  const letters = bare(mention.tokens.join('')).replace(/\./gu, '')
  return clusters.find(
    (cluster) =>
      cluster.mentions[0]!.tokens.length > 1 &&
      cluster.mentions[0]!.tokens.map(bare)
        .filter((token) => token.length > 3 || /^\p{Lu}/u.test(token))
        .map((token) => token.charAt(0))
        .join('') === letters,
  )
}
