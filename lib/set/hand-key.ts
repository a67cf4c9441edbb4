const BY_HAND = 'hand:'

/** The key, within its version, of a fact that was written by hand and rests on a sentence of the text. */
export const handKey = (factId: string): string => BY_HAND + factId

/** Whether a fact was written by hand: one that a text gave has a key of its own. */
export const isByHand = (key: string | null): boolean => key === null || key.startsWith(BY_HAND)
