import type { MetadataRoute } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'

const icon = (size: string, side: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${size}`,
  sizes: `${side}x${side}`,
  type: 'image/png',
  purpose,
})

/** What makes the app one that can be installed. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations('shell')
  return {
    id: '/',
    name: t('title'),
    short_name: t('title'),
    description: t('description'),
    lang: await getLocale(),
    start_url: '/review',
    scope: '/',
    display: 'standalone',
    background_color: '#faf6ee',
    theme_color: '#faf6ee',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('192', 192, 'any'),
      icon('512', 512, 'any'),
      icon('maskable', 512, 'maskable'),
    ],
    shortcuts: [
      { name: t('nav.review'), url: '/review' },
      { name: t('nav.new'), url: '/' },
    ],
  }
}
