import { NextIntlClientProvider, useMessages } from 'next-intl'
import type { ReactNode } from 'react'

type Namespace = keyof ReturnType<typeof useMessages>

/** What the shell's own client components say; sent with every page. */
const ALWAYS: readonly Namespace[] = ['ui', 'shell']

/**
 * Sends the named parts of the messages to the client components within it, and no others: a page names what its
 * client components say (`<Messages of={['study']}>`). Server components have all messages without this.
 */
export function Messages({
  of = [],
  children,
}: {
  of?: readonly Namespace[]
  children: ReactNode
}) {
  const all = useMessages()
  const sent = Object.fromEntries([...ALWAYS, ...of].map((name) => [name, all[name]]))
  return <NextIntlClientProvider messages={sent}>{children}</NextIntlClientProvider>
}
