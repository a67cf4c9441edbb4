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
  'CGT|CFDT|CFTC|CFE-CGC|UNSA|FSU',
  'BNP Paribas|Société générale|Crédit agricole|Crédit mutuel|Caisse d’épargne|Banque populaire',
  'Carrefour|Auchan|Leclerc|Intermarché|Casino|Lidl|Monoprix',
  'Orange|SFR|Free|Bouygues Telecom',
  'Michelin|Bridgestone|Goodyear|Pirelli|Continental|Dunlop',
  'Le Soir|La Libre Belgique|L’Écho|La Dernière Heure|De Standaard',
  'Le Devoir|La Presse|Le Soleil|Le Journal de Montréal',
  'Labour Party|Conservative Party|Liberal Democrats|Green Party|Scottish National Party|UKIP',
  'Trinity College|King’s College|St John’s College|Emmanuel College|Christ’s College|Pembroke College|St Catharine’s College|Magdalene College',
  'Balliol College|Merton College|Magdalen College|Oriel College|Exeter College|Keble College|Brasenose College',
  'University of Oxford|University of Cambridge|University of Edinburgh|University of Glasgow|University of Manchester|University of Bristol|University of St Andrews',
  'University of Chicago|University of Michigan|University of Pennsylvania|University of Wisconsin|University of Virginia|University of Texas',
  'Royal College of Art|Slade School of Fine Art|Central School of Art and Design|Chelsea School of Art|Camberwell College of Arts',
  'Variety|The Hollywood Reporter|Billboard|Rolling Stone|Entertainment Weekly|Deadline',
  'Gallimard|Grasset|Flammarion|Albin Michel|Fayard|Le Seuil|Stock|Plon',
  'Académie française|Académie des sciences|Académie des beaux-arts|Académie des inscriptions',
]

function was(french: string, year: number | undefined): boolean {
  const [from, to = Infinity] = LIVED[french] ?? [-Infinity]
  return year === undefined || (from < year && year <= to)
}

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

/** When those that are younger than the twentieth century's middle began, and when those that are no more ended. */
const LIVED: Record<string, [from: number, to?: number]> = {
  Bloomberg: [1990], Interfax: [1989], dpa: [1949], DPA: [1949], 'USA Today': [1982], 'The Independent': [1986], CNN: [1980], 'Fox News': [1996],
  MSNBC: [1996], 'Al Jazeera': [1996], 'Sky News': [1989], TF1: [1975], 'France 2': [1992], 'France 3': [1992], M6: [1987], 'Canal+': [1984],
  Arte: [1992], 'BFM TV': [2005], LCI: [1994], ONU: [1945], OTAN: [1949], 'Union européenne': [1993], 'Union africaine': [2002],
  'Ligue arabe': [1945], OSCE: [1995], ASEAN: [1967], G7: [1976], OMS: [1948], UNESCO: [1945], UNICEF: [1946], FAO: [1945], HCR: [1950],
  AIEA: [1957], PAM: [1961], 'Fonds monétaire international': [1944], 'Banque mondiale': [1944], 'Organisation mondiale du commerce': [1995],
  'Banque centrale européenne': [1998], 'Amnesty International': [1961], 'Human Rights Watch': [1978], 'Médecins sans frontières': [1971],
  Oxfam: [1942], Greenpeace: [1971], 'Reporters sans frontières': [1985], CIA: [1947], NSA: [1952], Mossad: [1949], KGB: [1954, 1991], FSB: [1995],
  DGSE: [1982], NASA: [1958], ESA: [1975], Roscosmos: [1992], JAXA: [2003], CNES: [1961], SpaceX: [2002], 'Blue Origin': [2000], Arianespace: [1980],
  'Virgin Galactic': [2004], 'Rocket Lab': [2006], Google: [1998], Apple: [1976], Microsoft: [1975], Facebook: [2004], Amazon: [1994],
  Intel: [1968], Oracle: [1977], Sony: [1946], YouTube: [2005], Twitter: [2006, 2023], Instagram: [2010], TikTok: [2016], Snapchat: [2011],
  Vine: [2013, 2017], Twitch: [2011], Airbus: [1970], Embraer: [1969], 'British Airways': [1974], Alitalia: [1946, 2021], Emirates: [1985],
  TotalEnergies: [2021], ExxonMobil: [1999], Chevron: [1984], Eni: [1953], Gazprom: [1989], 'Paris Saint-Germain': [1970],
  'Les Républicains': [2015], 'Rassemblement national': [2018], 'La France insoumise': [2016], 'Europe Écologie Les Verts': [2010],
  Renaissance: [2022], MoDem: [2007], 'Parti socialiste': [1969], Hamas: [1987], Hezbollah: [1982], Fatah: [1959], 'Jihad islamique': [1981],
  'Al-Qaïda': [1988], 'État islamique': [2006], talibans: [1994], 'Boko Haram': [2002], Netflix: [1997], 'Sciences Po': [1872],
  'Green Party': [1984], 'Libertarian Party': [1971], 'Reform Party': [1995], 'Parti vert': [1984], 'Parti libertarien': [1971],
} // prettier-ignore

/**
 * Other organisations of the kind a name belongs to; empty where the name is unknown.
 * @param year of what is told: none that had not begun by then, or was no more
 */
export function organisationsLike(name: string, language: Language, year?: number): string[] {
  const bare = (text: string): string =>
    text.replace(/^(?:les?|la|the)\s|^l[’']/iu, '').toLowerCase()
  const wanted = bare(name)
  const inLanguage = (pair: string): string => {
    const [fr = '', en] = pair.split('=')
    return language === 'fr' ? fr : (en ?? fr)
  }
  for (const kind of KINDS) {
    const pairs = kind.split('|')
    if (!pairs.some((pair) => bare(inLanguage(pair)) === wanted)) continue
    return pairs.filter((pair) => was(pair.split('=')[0] ?? '', year)).map(inLanguage).filter((one) => bare(one) !== wanted) // prettier-ignore
  }
  return []
}
