import type { Language } from '@/lib/language/document'

/** Articles of our own, to try Rectoverso with; the demonstration is made of them too. */
export const EXAMPLES: Record<Language, { title: string; text: string; date: string }> = {
  fr: {
    title: 'Koursk : Pyongyang confirme l’envoi de soldats',
    date: '2025-04-29',
    text: `Le 28 avril 2025, la Corée du Nord a confirmé que ses soldats avaient combattu dans la région de Koursk, dans l’ouest de la Russie. L’agence de presse KCNA a diffusé un communiqué de la Commission militaire centrale le 28 avril 2025. Pyongyang n’avait jamais reconnu ce déploiement auparavant.

Le dirigeant nord-coréen Kim Jong Un a salué les soldats comme des « héros » de la patrie. Un monument à leur mémoire sera construit à Pyongyang.

L’accord de partenariat stratégique entre Moscou et Pyongyang a été signé en juin 2024. Ce texte prévoit une assistance mutuelle en cas d’agression.

Deux jours avant cette annonce, Moscou avait fait le même aveu. Valéri Guérassimov, chef d’état-major de l’armée russe, a remercié les soldats nord-coréens le 26 avril 2025. Selon lui, la région de Koursk était alors entièrement reprise.

L’armée ukrainienne avait lancé une offensive dans la région de Koursk en août 2024. Les services de renseignement sud-coréens ont signalé l’arrivée de soldats nord-coréens en Russie en octobre 2024. En janvier 2025, l’Ukraine a annoncé la capture de deux soldats nord-coréens blessés.

Le ministère sud-coréen de la Défense a condamné la participation de troupes nord-coréennes aux combats. Les États-Unis ont demandé à la Corée du Nord de mettre fin à son soutien militaire à la Russie.`,
  },
  en: {
    title: 'The opening of the Channel Tunnel',
    // What lasts has no date.
    date: '',
    text: `François Mitterrand and Elizabeth II opened the Channel Tunnel on 6 May 1994. The tunnel links England with France under the sea. It is 50.5 kilometres long, and no tunnel had a longer part under the sea when it opened.

Margaret Thatcher and François Mitterrand signed the Treaty of Canterbury in February 1986. Eurotunnel was founded on 13 August 1986. Alastair Morton, the British chairman of Eurotunnel, defended the project before the banks. About 13,000 people worked on the tunnel.

The British worker Graham Fagg met the French worker Philippe Cozette under the sea on 1 December 1990. They shook hands through a hole in the rock.

Eurostar carried its first passengers between London and Paris on 14 November 1994. The American Society of Civil Engineers praised the Channel Tunnel in 1996. It called the tunnel one of the seven wonders of the modern world.

The company that operates the tunnel is now called Getlink. Jacques Gounon chaired Getlink until 2020.`,
  },
}
