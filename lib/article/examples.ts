import type { Language } from '@/lib/language/document'

/** Articles of our own, to try Rectoverso with; also what the demo is made of. */
export const EXAMPLES: Record<Language, { title: string; text: string }> = {
  fr: {
    title: 'Koursk : Pyongyang confirme l’envoi de soldats',
    text: `Le 28 avril 2025, la Corée du Nord a confirmé que ses soldats avaient combattu dans la région de Koursk, dans l’ouest de la Russie. L’agence de presse KCNA a diffusé ce jour-là un communiqué de la Commission militaire centrale. Pyongyang n’avait jamais reconnu ce déploiement auparavant.

L’armée ukrainienne avait lancé une offensive dans la région de Koursk en août 2024. Selon les services de renseignement sud-coréens, environ 11 000 soldats nord-coréens sont arrivés en Russie à l’automne 2024.

Kim Jong Un, le dirigeant nord-coréen, a qualifié ces soldats de « héros ». Un monument à leur mémoire sera construit à Pyongyang.

Le 26 avril 2025, le général Valéri Guérassimov, chef d’état-major de l’armée russe, avait rendu hommage aux soldats nord-coréens devant Vladimir Poutine.

La Russie et la Corée du Nord ont signé un traité de partenariat stratégique à Pyongyang en juin 2024. Ce traité prévoit une assistance mutuelle en cas d’agression.

Le ministère sud-coréen de la Défense a condamné l’engagement de ces troupes. Séoul y voit une violation des résolutions du Conseil de sécurité des Nations unies.`,
  },
  en: {
    title: 'The opening of the Channel Tunnel',
    text: `Queen Elizabeth II and President François Mitterrand opened the Channel Tunnel on 6 May 1994. The tunnel runs under the sea between Folkestone, in Kent, and Coquelles, near Calais.

The Channel Tunnel is 50.5 kilometres long. Its undersea section, 37.9 kilometres long, was the longest in the world when it opened. Freight trains, passenger trains and shuttles that carry cars and lorries share the two rail tunnels. A smaller service tunnel lies between them.

Construction began in 1988. About 13,000 people worked on the project. On 1 December 1990, Graham Fagg, an English worker, and Philippe Cozette, a French worker, broke through the last wall of rock in the service tunnel and shook hands. The tunnel cost about £4.65 billion at the prices of 1985.

Eurostar began to carry passengers between London, Paris and Brussels on 14 November 1994. In 1996, the American Society of Civil Engineers named the Channel Tunnel one of the seven wonders of the modern world.`,
  },
}
