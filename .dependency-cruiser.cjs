/**
 * The walls of the house. An arrow that is not allowed here fails `npm test`.
 * article → document → facts → questions → responses → reviews → memory; never back.
 */
const pure = '^lib/(language|fact|question)/'

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-stays-pure',
      comment: 'language, fact and question know nothing of storage, screens or the framework',
      severity: 'error',
      from: { path: pure },
      to: {
        path: '^(app|components|prisma|lib/(article|set|quiz|review|classroom|exchange|account|db|env))(/|\\.ts)|node_modules/(next|react|next-auth|@prisma)/|server-only',
      },
    },
    {
      name: 'language-knows-no-facts',
      severity: 'error',
      from: { path: '^lib/language/' },
      to: { path: '^lib/(fact|question)/' },
    },
    {
      name: 'facts-know-no-questions',
      severity: 'error',
      from: { path: '^lib/fact/' },
      to: { path: '^lib/question/' },
    },
    {
      name: 'only-data-files-touch-the-database',
      severity: 'error',
      from: {
        path: '^(lib|app|components)/',
        pathNot: '^lib/([a-z]+/[a-z.]*data\\.ts$|db/)|^app/_commands/|^lib/account/auth\\.ts$',
      },
      to: { path: '^lib/db/' },
    },
    {
      name: 'components-get-plain-data',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/([a-z]+/[a-z.]*data\\.ts|db/|env\\.ts)|^app/' },
    },
    {
      name: 'lib-knows-no-screen',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'no-unlisted-dependency',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|lib/db/client|next-env\\.d\\.ts)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
