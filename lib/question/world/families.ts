import type { Language } from '@/lib/language/document'

/**
 * Nouns of one kind, such that any of them could stand in another's place in a question. In French the two genders are apart, so
 * that the article stays.
 */
const FAMILIES: Record<Language, string[]> = {
  fr: [
    'avocat juge notaire procureur magistrat huissier', 'avocate juge notaire procureure magistrate',
    'médecin chirurgien dentiste pharmacien vétérinaire infirmier', 'infirmière pharmacienne vétérinaire dentiste médecin',
    'professeur instituteur bibliothécaire journaliste traducteur libraire', 'institutrice bibliothécaire journaliste traductrice libraire',
    'boulanger menuisier maçon forgeron tailleur cordonnier charpentier', 'couturière coiffeuse fleuriste cuisinière boulangère',
    'écrivain peintre sculpteur compositeur architecte poète photographe', 'écrivaine peintre sculptrice compositrice architecte poétesse photographe',
    'acteur chanteur danseur réalisateur humoriste musicien', 'actrice chanteuse danseuse réalisatrice humoriste musicienne',
    'mathématicien physicien chimiste biologiste astronome géologue botaniste', 'mathématicienne physicienne chimiste biologiste astronome géologue',
    'philosophe historien sociologue économiste linguiste géographe', 'maire député sénateur préfet ministre gouverneur',
    'général colonel capitaine lieutenant amiral maréchal sergent', 'comte duc baron marquis prince roi',
    'piano violon violoncelle hautbois clavecin orgue', 'flûte clarinette trompette guitare harpe contrebasse',
    'football rugby basket-ball handball tennis cyclisme hockey', 'natation boxe gymnastique lutte escrime',
    'or argent cuivre plomb étain fer zinc', 'blé seigle maïs riz orge avoine', 'vigne betterave pomme',
    'christianisme islam judaïsme bouddhisme hindouisme', 'français anglais allemand espagnol italien portugais russe arabe',
    'latin grec hébreu arabe sanskrit', 'droit médecine théologie philosophie', 'histoire géographie philosophie sociologie économie',
    'mathématiques lettres sciences langues', 'père frère oncle grand-père fils cousin', 'mère sœur tante grand-mère fille cousine',
    'sucre café coton tabac cacao thé', 'pétrole gaz charbon uranium nickel', 'calcaire granite marbre grès basalte schiste',
    'cheval bœuf mouton porc chien chat', 'loup renard ours cerf sanglier lynx', 'église cathédrale chapelle abbaye basilique',
    'printemps été automne hiver', 'nord sud est ouest', 'bronze marbre bois plâtre granit',
    'peste variole grippe tuberculose rougeole', 'choléra typhus paludisme', 'bleu rouge vert jaune noir blanc',
  ],
  en: [
    'lawyer judge notary prosecutor solicitor', 'doctor surgeon dentist pharmacist nurse', 'teacher librarian journalist translator professor',
    'baker carpenter mason blacksmith tailor shoemaker', 'writer painter sculptor composer architect poet photographer',
    'actor singer dancer director comedian musician', 'mathematician physicist chemist biologist astronomer geologist botanist',
    'philosopher historian sociologist economist linguist geographer', 'mayor senator governor congressman minister',
    'general colonel captain lieutenant admiral sergeant', 'count duke baron earl marquess prince',
    'piano violin cello flute clarinet trumpet guitar harp oboe', 'football rugby basketball tennis cricket baseball hockey swimming boxing',
    'gold silver copper lead tin iron zinc', 'wheat rye maize rice barley oats', 'Christianity Islam Judaism Buddhism Hinduism',
    'French English German Spanish Italian Portuguese Russian Arabic', 'Latin Greek Hebrew Sanskrit Aramaic',
    'law medicine theology philosophy', 'history geography sociology economics psychology', 'mathematics physics chemistry biology astronomy',
    'father brother uncle grandfather son cousin', 'mother sister aunt grandmother daughter', 'sugar coffee cotton tobacco cocoa tea',
    'oil gas coal uranium nickel', 'limestone granite marble sandstone basalt slate', 'horse ox sheep pig dog cat', 'wolf fox bear deer lynx',
    'church cathedral chapel abbey basilica', 'spring summer autumn winter', 'north south east west', 'bronze marble wood plaster granite',
    'cholera plague smallpox influenza tuberculosis measles typhus', 'blue red green yellow black white',
  ],
} // prettier-ignore

let byWord: Record<Language, Map<string, string[]>> | undefined

/** Nouns that could stand for this one; empty where none are known. */
export function nounsLike(noun: string, language: Language): string[] {
  if (!byWord) {
    byWord = { fr: new Map(), en: new Map() }
    for (const tongue of ['fr', 'en'] as const) {
      for (const family of FAMILIES[tongue]) {
        const words = family.split(' ')
        for (const word of words) if (!byWord[tongue].has(word)) byWord[tongue].set(word, words)
      }
    }
  }
  const wanted = noun.toLowerCase()
  const family = byWord[language].get(wanted) ?? byWord[language].get(noun) ?? []
  return family.filter((word) => word.toLowerCase() !== wanted)
}
