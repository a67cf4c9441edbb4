import type { Language } from '@/lib/language/document'

/** Organisations of one kind, `French=English` where they differ; the article is the French one, where it has one. */
const KINDS: string[] = [
  'KCNA|TASS|Xinhua|Yonhap|Kyodo|Interfax|RIA Novosti',
  'Agence France-Presse|Reuters|Associated Press|Bloomberg|dpa|ANSA|EFE',
  'AFP|AP|UPI|ANSA|EFE|DPA',
  'Le Monde|Le Figaro|Libération|La Croix|Les Échos|L’Humanité|Le Parisien|Ouest-France',
  'The New York Times|The Washington Post|The Wall Street Journal|The Guardian|The Times|The Daily Telegraph|The Independent|Los Angeles Times|USA Today',
  'BBC|CNN|CBS|NBC|ABC|Fox News|MSNBC|Al Jazeera|Sky News',
  'TF1|France 2|France 3|M6|Canal+|Arte|BFM TV|LCI',
  'ONU=UN|OTAN=NATO|Union européenne=European Union|Union africaine=African Union|Ligue arabe=Arab League|OSCE|ASEAN|G7',
  'Conseil de sécurité=Security Council|Assemblée générale=General Assembly|Conseil économique et social=Economic and Social Council|Secrétariat général=Secretariat',
  'OMS=WHO|UNESCO|UNICEF|FAO|HCR=UNHCR|AIEA=IAEA|OIT=ILO|PAM=WFP',
  'Fonds monétaire international=International Monetary Fund|Banque mondiale=World Bank|Organisation mondiale du commerce=World Trade Organization|Banque centrale européenne=European Central Bank',
  'Croix-Rouge=Red Cross|Amnesty International|Human Rights Watch|Médecins sans frontières=Doctors Without Borders|Oxfam|Greenpeace|Reporters sans frontières=Reporters Without Borders|Save the Children',
  'CIA|FBI|NSA|MI6|Mossad|KGB|FSB|DGSE',
  'NASA|ESA|Roscosmos|JAXA|CNES',
  'SpaceX|Blue Origin|Arianespace|Boeing|Virgin Galactic|Rocket Lab',
  'Google|Apple|Microsoft|Facebook|Amazon|IBM|Intel|Oracle|Samsung|Sony',
  'YouTube|Twitter|Facebook|Instagram|TikTok|Snapchat|Vine|Twitch',
  'Renault|Peugeot|Citroën|Volkswagen|Toyota|Ford|General Motors|BMW|Mercedes-Benz|Fiat|Honda|Nissan',
  'Airbus|Boeing|Dassault|Lockheed Martin|Embraer|Bombardier',
  'Air France|Lufthansa|British Airways|KLM|Iberia|Alitalia|Emirates',
  'TotalEnergies|Shell|BP|ExxonMobil|Chevron|Eni|Gazprom',
  'Harvard|Yale|Princeton|Stanford|Columbia|MIT|Oxford|Cambridge|Cornell',
  'Harvard University|Yale University|Princeton University|Stanford University|Columbia University|Cornell University|Brown University|Duke University',
  'Sorbonne|École polytechnique|École normale supérieure|Collège de France|Sciences Po|École des mines|École centrale',
  'Paris Saint-Germain|Olympique de Marseille|Olympique lyonnais|AS Monaco|Stade rennais|LOSC Lille|FC Nantes',
  'Real Madrid|FC Barcelone=FC Barcelona|Manchester United|Liverpool|Juventus|Bayern Munich|Chelsea|Arsenal',
  'Parti socialiste=Socialist Party|Les Républicains|Rassemblement national=National Rally|La France insoumise|Europe Écologie Les Verts|Renaissance|MoDem',
  'Democratic Party|Republican Party|Green Party|Libertarian Party|Reform Party',
  'Parti démocrate=Democrats|Parti républicain=Republicans|Parti vert=Greens|Parti libertarien=Libertarians',
  'Hamas|Hezbollah|Fatah|Jihad islamique=Islamic Jihad|Al-Qaïda=al-Qaeda|État islamique=Islamic State|talibans=Taliban|Boko Haram',
  'Warner Bros.|Universal|Paramount|Columbia|Disney|20th Century Fox|MGM|Netflix',
  'Gallimard|Grasset|Flammarion|Albin Michel|Fayard|Le Seuil|Stock|Plon',
  'Académie française|Académie des sciences|Académie des beaux-arts|Académie des inscriptions',
]

/** Departments of a government, as they stand after *ministère* and after *Ministry of* / *Department of*. */
export const PORTFOLIOS: Record<Language, string[]> = {
  fr: ['de la Défense', 'des Affaires étrangères', 'de l’Intérieur', 'de la Justice', 'de l’Économie', 'des Finances', 'de la Santé', 'de l’Éducation', 'de l’Agriculture', 'de la Culture', 'de l’Environnement', 'des Transports', 'du Travail'], // prettier-ignore
  en: [
    'Defence',
    'Foreign Affairs',
    'Justice',
    'Finance',
    'Health',
    'Education',
    'Agriculture',
    'Culture',
    'Transport',
    'Labour',
    'Energy',
    'Commerce',
  ],
}

/** Other organisations of the kind a name belongs to; empty where the name is unknown. */
export function organisationsLike(name: string, language: Language): string[] {
  const bare = (text: string): string =>
    text.replace(/^(?:les?|la|the)\s|^l[’']/iu, '').toLowerCase()
  const wanted = bare(name)
  const inLanguage = (pair: string): string => {
    const [fr = '', en] = pair.split('=')
    return language === 'fr' ? fr : (en ?? fr)
  }
  for (const kind of KINDS) {
    const names = kind.split('|').map(inLanguage)
    if (names.some((one) => bare(one) === wanted))
      return names.filter((one) => bare(one) !== wanted)
  }
  return []
}
