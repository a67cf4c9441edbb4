const withNextIntl = require('next-intl/plugin')('./app/_i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  reactStrictMode: true,
  poweredByHeader: false,
  // They load files of their own beside themselves, so they are not bundled.
  serverExternalPackages: ['@electric-sql/pglite', 'pglite-prisma-adapter', 'piscina'],
}

module.exports = withNextIntl(config)
