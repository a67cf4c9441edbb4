/** @type {import('jest').Config} Settings that every project below shares. */
const shared = {
  transform: {
    '^.+\\.(t|[cm]?j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@electric-sql/pglite|pglite-prisma-adapter|next-intl|use-intl|@formatjs/[^/]+|intl-messageformat)/)',
  ],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^(@prisma/client/runtime/.*)\\.mjs$': '$1.js',
    '^server-only$': '<rootDir>/tests/setup/empty.ts',
    '\\.css$': '<rootDir>/tests/setup/empty.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next/'],
  setupFilesAfterEnv: [
    '<rootDir>/tests/setup/no-console-error.ts',
    '<rootDir>/tests/setup/patience.ts',
  ],
}

/** Tests that need a database: named `data.test.ts` or `*.data.test.ts`. */
const dataTests = '/([^/]+\\.)?data\\.test\\.ts$'

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'lib',
      testMatch: ['<rootDir>/tests/lib/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', dataTests],
      testEnvironment: 'node',
    },
    {
      ...shared,
      displayName: 'data',
      testMatch: ['<rootDir>/tests/lib/**/data.test.ts', '<rootDir>/tests/lib/**/*.data.test.ts'],
      testEnvironment: 'node',
      globalSetup: '<rootDir>/tests/setup/database-template.ts',
    },
    {
      ...shared,
      displayName: 'components',
      testMatch: ['<rootDir>/tests/components/**/*.test.tsx'],
      testEnvironment: 'jsdom',
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      testEnvironment: 'node',
      globalSetup: '<rootDir>/tests/setup/build.ts',
    },
  ],
}
