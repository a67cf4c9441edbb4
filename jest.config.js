/** @type {import('jest').Config} Settings that every project below shares. */
const shared = {
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
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
    '/node_modules/(?!(@electric-sql/pglite|pglite-prisma-adapter|next-intl|use-intl)/)',
  ],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^(@prisma/client/runtime/.*)\\.mjs$': '$1.js',
    '^server-only$': '<rootDir>/tests/setup/empty.ts',
    '\\.css$': '<rootDir>/tests/setup/empty.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next/'],
}

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'lib',
      testMatch: ['<rootDir>/tests/lib/**/*.test.ts'],
      testEnvironment: 'node',
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
    },
  ],
}
