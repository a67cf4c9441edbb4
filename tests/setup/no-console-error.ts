/** A `console.error` is a failure: React, Next and jsdom say that way what is wrong. */
let said: unknown[][] = []

beforeEach(() => {
  said = []
  jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void said.push(words))
})

afterEach(() => {
  jest.mocked(console.error).mockRestore?.()
  if (said.length > 0) {
    throw new Error(`console.error was called:\n${said.map((words) => words.join(' ')).join('\n')}`)
  }
})
