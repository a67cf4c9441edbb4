import type { Language } from '@/lib/language/document'

/** Groups of places of one kind that lie near one another, `French=English` where they differ. */
const REGIONS: Record<string, string> = {
  FR: 'Bretagne=Brittany|Normandie=Normandy|Occitanie|Nouvelle-Aquitaine|Grand Est|Hauts-de-France|Auvergne|Bourgogne=Burgundy|Alsace|Lorraine|Provence|Picardie=Picardy|Champagne|Limousin|Poitou|Anjou|Touraine|Savoie=Savoy|Corse=Corsica|Gascogne=Gascony|Languedoc|Dauphiné|Berry|Île-de-France|Franche-Comté',
  FRD: 'Finistère|Morbihan|Côtes-d’Armor|Ille-et-Vilaine|Vendée|Gironde|Dordogne|Landes|Ardèche|Drôme|Isère|Ain|Jura|Doubs|Moselle|Meuse|Marne|Aube|Aisne|Oise|Somme|Calvados|Manche|Orne|Sarthe|Mayenne|Loiret|Cher|Indre|Allier|Creuse|Corrèze|Cantal|Lozère|Gard|Hérault|Aude|Ariège|Gers|Tarn|Aveyron|Lot|Var|Vaucluse|Savoie|Haute-Savoie|Bas-Rhin|Haut-Rhin|Vosges|Nièvre|Yonne',
  RU: 'Koursk=Kursk|Belgorod|Briansk=Bryansk|Voronej=Voronezh|Rostov|Smolensk|Toula=Tula|Orel=Oryol|Lipetsk|Kalouga=Kaluga',
  UA: 'Kharkiv|Donetsk|Louhansk=Luhansk|Zaporijjia=Zaporizhzhia|Kherson|Soumy=Sumy|Tchernihiv=Chernihiv|Poltava|Odessa|Mykolaïv=Mykolaiv',
  US: 'Californie=California|Texas|Floride=Florida|New York|Pennsylvanie=Pennsylvania|Ohio|Michigan|Géorgie=Georgia|Virginie=Virginia|Illinois|Massachusetts|New Jersey|Caroline du Nord=North Carolina|Caroline du Sud=South Carolina|Arizona|Colorado|Oregon|Nevada|Utah|Kansas|Missouri|Tennessee|Alabama|Louisiane=Louisiana|Kentucky|Indiana|Wisconsin|Minnesota|Iowa|Maryland|Connecticut|Maine|Vermont|Idaho|Montana|Wyoming|Alaska|Hawaï=Hawaii',
  GB: 'Yorkshire|Cornouailles=Cornwall|Devon|Kent|Essex|Sussex|Norfolk|Suffolk|Lancashire|Surrey|Dorset|Cheshire|Somerset|Durham|Hampshire|Wiltshire',
  DE: 'Bavière=Bavaria|Saxe=Saxony|Hesse|Thuringe=Thuringia|Brandebourg=Brandenburg|Basse-Saxe=Lower Saxony|Sarre=Saarland|Rhénanie=Rhineland|Westphalie=Westphalia|Souabe=Swabia',
  IT: 'Toscane=Tuscany|Lombardie=Lombardy|Piémont=Piedmont|Vénétie=Veneto|Ligurie=Liguria|Campanie=Campania|Calabre=Calabria|Sicile=Sicily|Sardaigne=Sardinia|Ombrie=Umbria|Latium=Lazio',
  ES: 'Catalogne=Catalonia|Andalousie=Andalusia|Galice=Galicia|Castille=Castile|Aragon|Navarre|Asturies=Asturias|Estrémadure=Extremadura|Murcie=Murcia|Cantabrie=Cantabria',
  CA: 'Ontario|Québec=Quebec|Alberta|Manitoba|Saskatchewan|Colombie-Britannique=British Columbia|Nouveau-Brunswick=New Brunswick|Nouvelle-Écosse=Nova Scotia|Terre-Neuve=Newfoundland',
  AU: 'Queensland|Victoria|Nouvelle-Galles du Sud=New South Wales|Tasmanie=Tasmania|Australie-Méridionale=South Australia|Australie-Occidentale=Western Australia',
}
const OTHERS: Record<string, string[]> = {
  continent: [
    'Europe|Asie=Asia|Afrique=Africa|Océanie=Oceania|Amérique du Nord=North America|Amérique du Sud=South America|Antarctique=Antarctica',
  ],
  river: [
    'Seine|Loire|Garonne|Marne|Meuse|Saône|Moselle|Dordogne|Oise|Somme|Charente',
    'Rhin=Rhine|Rhône=Rhone|Danube|Elbe|Tage=Tagus|Pô=Po|Èbre=Ebro|Douro',
    'Nil=Nile|Niger|Congo|Zambèze=Zambezi|Sénégal=Senegal|Volta',
    'Mississippi|Missouri|Colorado|Ohio|Hudson|Potomac|Amazone=Amazon|Orénoque=Orinoco|Paraná=Parana',
    'Gange=Ganges|Indus|Mékong=Mekong|Yangtsé=Yangtze|Euphrate=Euphrates|Tigre=Tigris|Amour=Amur',
    'Volga|Don|Dniepr=Dnieper|Oural=Ural|Dniestr=Dniester|Neva',
    'Tamise=Thames|Severn|Mersey|Trent|Tyne',
  ],
  sea: [
    'mer Méditerranée=Mediterranean Sea|mer Noire=Black Sea|mer Rouge=Red Sea|mer Baltique=Baltic Sea|mer du Nord=North Sea|mer Caspienne=Caspian Sea|mer Adriatique=Adriatic Sea|mer Égée=Aegean Sea',
    'océan Atlantique=Atlantic Ocean|océan Pacifique=Pacific Ocean|océan Indien=Indian Ocean|océan Arctique=Arctic Ocean',
    'Méditerranée=Mediterranean|Baltique=Baltic|Adriatique=Adriatic|Manche=English Channel|Caspienne=Caspian',
    'Atlantique=Atlantic|Pacifique=Pacific|océan Indien=Indian Ocean|Arctique=Arctic',
  ],
  mountain: [
    'Alpes=Alps|Pyrénées=Pyrenees|Vosges|Jura|Cévennes|Carpates=Carpathians|Apennins=Apennines|Balkans',
    'Himalaya=Himalayas|Caucase=Caucasus|Oural=Urals|Altaï=Altai',
    'Andes|montagnes Rocheuses=Rocky Mountains|Appalaches=Appalachians',
    'Everest|K2|Kilimandjaro=Kilimanjaro|mont Blanc=Mont Blanc|Cervin=Matterhorn|Aconcagua|Elbrouz=Elbrus',
  ],
  island: [
    'Corse=Corsica|Sicile=Sicily|Sardaigne=Sardinia|Crète=Crete|Chypre=Cyprus|Malte=Malta|Rhodes|Majorque=Majorca',
    'Martinique|Guadeloupe|La Réunion=Réunion|Mayotte|Saint-Martin=Saint Martin',
    'Cuba|Jamaïque=Jamaica|Porto Rico=Puerto Rico|Haïti=Haiti|Barbade=Barbados',
    'Java|Sumatra|Bornéo=Borneo|Bali|Célèbes=Sulawesi|Timor',
    'Madagascar|Maurice=Mauritius|Zanzibar|Sri Lanka',
  ],
}

function named(list: string, language: Language): string[] {
  return list.split('|').map((pair) => {
    const [fr = '', en] = pair.split('=')
    return language === 'fr' ? fr : (en ?? fr)
  })
}

/** The other places of the group that a name belongs to: *Koursk* → *Belgorod, Briansk* …; empty where it is in none. */
export function placesLike(name: string, language: Language): string[] {
  const bare = name.replace(/^(?:les?|la|the)\s|^l[’']/iu, '').toLowerCase()
  for (const list of [...Object.values(REGIONS), ...Object.values(OTHERS).flat()]) {
    const places = named(list, language)
    if (places.some((place) => place.toLowerCase() === bare)) {
      return places.filter((place) => place.toLowerCase() !== bare)
    }
  }
  return []
}
