'use client'

import './globals.css'

/**
 * When not even the frame around the pages could be shown. There are no messages out here, nor is it known who reads:
 * both languages stand here.
 */
export default function GlobalError({ reset }: { reset(): void }) {
  return (
    <html lang="fr">
      <body className="grid min-h-dvh place-content-center gap-4 p-6 text-center">
        <h1 className="font-serif text-2xl font-semibold">Quelque chose s’est cassé.</h1>
        <p lang="en">Something broke.</p>
        <button type="button" onClick={reset} className="min-h-11 text-accent underline">
          Réessayer · <span lang="en">Try again</span>
        </button>
      </body>
    </html>
  )
}
