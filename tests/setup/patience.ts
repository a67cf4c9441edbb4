/** Two cores may have other things to do: a slow machine fails no test. */
jest.setTimeout(120_000)
