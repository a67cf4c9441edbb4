/** @jest-environment jsdom */
import { whenAtRest } from '@/components/ui/at-rest'

let idle: IdleRequestCallback[]
let readyState: DocumentReadyState

beforeEach(() => {
  idle = []
  readyState = 'complete'
  window.requestIdleCallback = (callback) => idle.push(callback)
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => readyState })
})

/** The browser has a moment. */
const rest = () => idle.splice(0).forEach((callback) => callback({ didTimeout: false, timeRemaining: () => 50 })) // prettier-ignore

test('one thing is done at a time, in the order in which they came', () => {
  const done: string[] = []
  for (const name of ['a', 'b', 'c']) whenAtRest(() => done.push(name))
  expect(done).toEqual([])
  rest()
  expect(done).toEqual(['a'])
  rest()
  rest()
  rest()
  expect(done).toEqual(['a', 'b', 'c'])
})

test('nothing is done before the page has loaded', () => {
  readyState = 'interactive'
  const done = jest.fn()
  whenAtRest(done)
  rest()
  expect(done).not.toHaveBeenCalled()
  readyState = 'complete'
  window.dispatchEvent(new Event('load'))
  rest()
  expect(done).toHaveBeenCalledTimes(1)
})

test('what was called off is not done, and holds up nothing', () => {
  const [first, second] = [jest.fn(), jest.fn()]
  const callOff = whenAtRest(first)
  whenAtRest(second)
  callOff()
  rest()
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalledTimes(1)
})

test('the same thing asked for twice is done twice, and called off once', () => {
  const done = jest.fn()
  const callOff = whenAtRest(done)
  whenAtRest(done)
  callOff()
  rest()
  rest()
  expect(done).toHaveBeenCalledTimes(1)
})

test('work that brings more work is not held up', () => {
  const done: string[] = []
  whenAtRest(() => {
    done.push('a')
    whenAtRest(() => done.push('b'))
  })
  rest()
  rest()
  expect(done).toEqual(['a', 'b'])
  // Nothing is left that waits.
  expect(idle).toEqual([])
})

test('where the browser tells of no idle moments, it is done soon after', async () => {
  // As in Safari.
  delete (window as { requestIdleCallback?: unknown }).requestIdleCallback
  await new Promise<void>((resolve) => whenAtRest(resolve))
})

test('where the browser found no rest in time, all is done at once, but what the first called off', () => {
  const done: string[] = []
  const callOffs: (() => void)[] = []
  whenAtRest(() => {
    done.push('a')
    callOffs.forEach((callOff) => callOff())
  })
  callOffs.push(whenAtRest(() => done.push('b')))
  whenAtRest(() => done.push('c'))
  idle.splice(0).forEach((callback) => callback({ didTimeout: true, timeRemaining: () => 0 }))
  expect(done).toEqual(['a', 'c'])
})
