import './globals.css'
import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { TabBar } from '@/components/shell/nav'
import { StyleNonce } from '@/components/shell/style-nonce'
import { Keeper } from '@/components/study/device/keeper'
import { ToastProvider } from '@/components/ui/toast'
import { viewerOfFrame } from '@/lib/account/session'
import { THEME_COOKIE } from '@/lib/locale'
import { preloadFonts } from './_fonts/preload'
import { setLocale } from './_i18n/actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return {
    title: { default: t('title'), template: `%s · ${t('title')}` },
    description: t('description'),
    icons: { icon: '/icon.svg', apple: '/icons/180' },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf6ee' },
    { media: '(prefers-color-scheme: dark)', color: '#18161c' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  preloadFonts()
  const chosen = (await cookies()).get(THEME_COOKIE)?.value
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : undefined
  const locale = await getLocale()
  const asked = await headers()
  const nonce = asked.get('x-nonce') ?? undefined
  // The page that is kept for the days without a network is nobody's (see app/sw.js).
  const isNobodys = asked.has('x-offline-page')
  const viewer = await viewerOfFrame()
  return (
    <html lang={locale} data-theme={theme}>
      <head>
        <StyleNonce nonce={nonce} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <Messages>
          <ToastProvider>
            <Header viewer={viewer} isNobodys={isNobodys} />
            {children}
            <Footer theme={theme ?? 'system'} onLocale={setLocale} />
            <TabBar />
            {isNobodys ? null : <Keeper learnerId={viewer?.id ?? null} />}
          </ToastProvider>
        </Messages>
      </body>
    </html>
  )
}
