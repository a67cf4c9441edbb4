const withNextIntl = require('next-intl/plugin')({
  requestConfig: './app/_i18n/request.ts',
  // Messages are parsed when the app is built: the parser (9 kB) is not sent to the browser.
  experimental: {
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
  },
})

/** @type {import('next').NextConfig} */
const config = {
  // `next start` serves what it built; only the container image is made self-contained.
  output: process.env.BUILD_STANDALONE === 'true' ? 'standalone' : undefined,
  outputFileTracingRoot: __dirname,
  outputFileTracingIncludes: {
    // Opened by name, so that tracing the imports does not find them.
    '/*': ['prisma/migrations/**', 'lib/language/*/weights/**', 'node_modules/piscina/dist/**'],
  },
  turbopack: { root: __dirname },
  // They load files of their own beside themselves, so they are not bundled.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@open-spaced-repetition/binding',
    'pglite-prisma-adapter',
    'piscina',
  ],
  // In development an action is logged with what it was given: whole texts of people.
  logging: { serverFunctions: false },
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    // An article of 100,000 characters, each of up to 3 bytes, and the rest of the form.
    serverActions: { bodySizeLimit: '1mb' },
    // Few files: a browser asks a plain server for six at once, and letters and styles are among the first.
    turbopackChunking: { minChunkSize: 150_000 },
  },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
        {
          key: 'Permissions-Policy',
          value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
        },
      ],
    },
    // Data, not pages: they do not pass the proxy (proxy.ts), which gives each page a policy of its own.
    {
      source: '/api/:path((?!auth/).*)',
      headers: [
        {
          key: 'Content-Security-Policy',
          value: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
        },
      ],
    },
  ],
}

module.exports = withNextIntl(config)
