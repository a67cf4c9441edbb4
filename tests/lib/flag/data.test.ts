import { deleteAccount } from '@/lib/account/data'
import { exportAccount } from '@/lib/account/export.data'
import { mergeGuest } from '@/lib/account/merge.data'
import { db } from '@/lib/db'
import { countFlags, dismissFlag, flagQuestion, listFlags } from '@/lib/flag/data'
import { withDatabase } from '../../setup/database'
import { makeSet, type MadeSet } from '../../setup/library'
import { makeGuest, makeViewer } from '../../setup/people'

withDatabase()

const choiceOf = (set: MadeSet, place = 0) => set.facts[place]?.choice ?? ''

describe('a faulty question', () => {
  it('is told to its owner, without saying by whom', async () => {
    const [owner, learner] = [await makeViewer(), await makeViewer()]
    const set = await makeSet(owner, 2, { visibility: 'public' })
    await flagQuestion(learner, { questionId: choiceOf(set), reason: 'wrong', words: 'Pas Brest.' })
    const flags = await listFlags(owner, set.id)
    expect(flags).toHaveLength(1)
    expect(flags[0]).toMatchObject({
      factId: set.facts[0]?.id,
      reason: 'wrong',
      words: 'Pas Brest.',
      prompt: 'Où fut bâti le phare numéro 0 ?',
    })
    expect(JSON.stringify(flags)).not.toContain(learner.id)
    expect(await countFlags(owner, [set.id])).toEqual(new Map([[set.id, 1]]))
  })

  it('said twice by one learner is one word, the newer; by two it is two', async () => {
    const [owner, learner, other] = [await makeViewer(), await makeViewer(), await makeViewer()]
    const set = await makeSet(owner, 1, { visibility: 'public' })
    const questionId = choiceOf(set)
    await flagQuestion(learner, { questionId, reason: 'wrong' })
    await flagQuestion(learner, { questionId, reason: 'unclear' })
    await flagQuestion(other, { questionId, reason: 'obvious' })
    const reasons = (await listFlags(owner, set.id)).map(({ reason }) => reason)
    expect(reasons.sort()).toEqual(['obvious', 'unclear'])
  })

  it('cannot be told of what one may not study, nor of one’s own', async () => {
    const [owner, stranger] = [await makeViewer(), await makeViewer()]
    const questionId = choiceOf(await makeSet(owner, 1))
    await expect(flagQuestion(stranger, { questionId, reason: 'wrong' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(flagQuestion(owner, { questionId, reason: 'wrong' })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    expect(await db.flag.count()).toBe(0)
  })

  it('is seen and put aside by its owner alone, and comes back when said again', async () => {
    const [owner, learner] = [await makeViewer(), await makeViewer()]
    const set = await makeSet(owner, 1, { visibility: 'public' })
    const flag = { questionId: choiceOf(set), reason: 'wrong' } as const
    await flagQuestion(learner, flag)
    expect(await listFlags(learner, set.id)).toEqual([])
    expect(await countFlags(learner, [set.id])).toEqual(new Map())
    const [told] = await listFlags(owner, set.id)
    await expect(dismissFlag(learner, told?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })
    await dismissFlag(owner, told?.id ?? '')
    expect(await listFlags(owner, set.id)).toEqual([])
    await flagQuestion(learner, flag)
    expect(await listFlags(owner, set.id)).toHaveLength(1)
  })

  it('may be told 30 times an hour', async () => {
    const [owner, learner] = [await makeViewer(), await makeViewer()]
    const questionId = choiceOf(await makeSet(owner, 1, { visibility: 'public' }))
    for (let i = 0; i < 30; i++) await flagQuestion(learner, { questionId, reason: 'other' })
    await expect(flagQuestion(learner, { questionId, reason: 'other' })).rejects.toMatchObject({
      code: 'too-many',
    })
  })

  it('goes with its learner: into the export, into the account a guest becomes, and away', async () => {
    const [owner, guest, learner] = [await makeViewer(), await makeGuest(), await makeViewer()]
    const set = await makeSet(owner, 1, { visibility: 'public' })
    await flagQuestion(guest, { questionId: choiceOf(set), reason: 'unclear', words: 'Lequel ?' })
    await mergeGuest(guest.id, learner.id)
    expect((await exportAccount(learner)).flags).toMatchObject([{ words: 'Lequel ?' }])
    await deleteAccount(learner)
    expect(await listFlags(owner, set.id)).toEqual([])
  })
})
