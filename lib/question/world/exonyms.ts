/** French names of cities that have one of their own, by the name in cities.json. Others keep their name if their country is in `NATIVE`. */
const PAIRS =
  'Moscow=Moscou|Saint Petersburg=Saint-Pétersbourg|Yekaterinburg=Ekaterinbourg|Nizhniy Novgorod=Nijni Novgorod|Chelyabinsk=Tcheliabinsk|Novosibirsk=Novossibirsk|Krasnoyarsk=Krasnoïarsk|Voronezh=Voronej|Samara=Samara|Omsk=Omsk|Kazan=Kazan|Ufa=Oufa|Perm=Perm|Saratov=Saratov|Volgograd=Volgograd|Rostov-na-Donu=Rostov-sur-le-Don|Vladivostok=Vladivostok|Irkutsk=Irkoutsk|London=Londres|Edinburgh=Édimbourg|Vienna=Vienne|Brussels=Bruxelles|Antwerpen=Anvers|Gent=Gand|Warsaw=Varsovie|Kraków=Cracovie|Łódź=Łódź|Wrocław=Wrocław|Gdańsk=Gdańsk|Prague=Prague|Brno=Brno|Berlin=Berlin|Hamburg=Hambourg|Munich=Munich|Köln=Cologne|Frankfurt am Main=Francfort|Stuttgart=Stuttgart|Düsseldorf=Düsseldorf|Bremen=Brême|Hannover=Hanovre|Leipzig=Leipzig|Nürnberg=Nuremberg|Dresden=Dresde|Bonn=Bonn|Mainz=Mayence|Aachen=Aix-la-Chapelle|Lisbon=Lisbonne|Porto=Porto|Madrid=Madrid|Barcelona=Barcelone|Sevilla=Séville|Valencia=Valence|Zaragoza=Saragosse|Córdoba=Cordoue|Granada=Grenade|Málaga=Malaga|Bilbao=Bilbao|Rome=Rome|Milan=Milan|Milano=Milan|Naples=Naples|Napoli=Naples|Turin=Turin|Torino=Turin|Palermo=Palerme|Genoa=Gênes|Genova=Gênes|Bologna=Bologne|Florence=Florence|Venice=Venise|Venezia=Venise|Verona=Vérone|Athens=Athènes|Thessaloníki=Thessalonique|Copenhagen=Copenhague|Oslo=Oslo|Bergen=Bergen|Stockholm=Stockholm|Göteborg=Göteborg|Helsinki=Helsinki|Dublin=Dublin|Cork=Cork|Budapest=Budapest|Bucharest=Bucarest|Sofia=Sofia|Belgrade=Belgrade|Zagreb=Zagreb|Ljubljana=Ljubljana|Sarajevo=Sarajevo|Skopje=Skopje|Tirana=Tirana|Pristina=Pristina|Bratislava=Bratislava|Vilnius=Vilnius|Riga=Riga|Tallinn=Tallinn|Minsk=Minsk|Kyiv=Kiev|Kharkiv=Kharkiv|Odessa=Odessa|Lviv=Lviv|Donetsk=Donetsk|Dnipro=Dnipro|Mariupol=Marioupol|Kherson=Kherson|Chișinău=Chisinau|Tbilisi=Tbilissi|Yerevan=Erevan|Baku=Bakou|Ankara=Ankara|Istanbul=Istanbul|İzmir=Izmir|Damascus=Damas|Aleppo=Alep|Beirut=Beyrouth|Amman=Amman|Jerusalem=Jérusalem|Tel Aviv=Tel-Aviv|Haifa=Haïfa|Baghdad=Bagdad|Mosul=Mossoul|Basrah=Bassora|Tehran=Téhéran|Mashhad=Machhad|Shiraz=Chiraz|Riyadh=Riyad|Jeddah=Djeddah|Mecca=La Mecque|Doha=Doha|Abu Dhabi=Abou Dabi|Dubai=Dubaï|Kuwait City=Koweït|Muscat=Mascate|Sanaa=Sanaa|Aden=Aden|Kabul=Kaboul|Kandahar=Kandahar|Herāt=Hérat|Islamabad=Islamabad|Karachi=Karachi|Lahore=Lahore|Peshawar=Peshawar|New Delhi=New Delhi|Mumbai=Bombay|Kolkata=Calcutta|Chennai=Chennai|Bengaluru=Bangalore|Dhaka=Dacca|Kathmandu=Katmandou|Colombo=Colombo|Yangon=Rangoun|Bangkok=Bangkok|Hanoi=Hanoï|Ho Chi Minh City=Hô Chi Minh-Ville|Phnom Penh=Phnom Penh|Vientiane=Vientiane|Kuala Lumpur=Kuala Lumpur|Singapore=Singapour|Jakarta=Jakarta|Manila=Manille|Beijing=Pékin|Shanghai=Shanghai|Tianjin=Tianjin|Guangzhou=Canton|Shenzhen=Shenzhen|Wuhan=Wuhan|Nanjing=Nankin|Chengdu=Chengdu|Harbin=Harbin|Hong Kong=Hong Kong|Taipei=Taipei|Seoul=Séoul|Busan=Busan|Incheon=Incheon|Pyongyang=Pyongyang|Kaesŏng=Kaesong|Wŏnsan=Wonsan|Chongjin=Chongjin|Hamhŭng=Hamhung|Sinŭiju=Sinuiju|Tokyo=Tokyo|Osaka=Osaka|Kyoto=Kyoto|Nagoya=Nagoya|Hiroshima=Hiroshima|Sapporo=Sapporo|Ulan Bator=Oulan-Bator|Tashkent=Tachkent|Samarkand=Samarcande|Astana=Astana|Almaty=Almaty|Cairo=Le Caire|Alexandria=Alexandrie|Tripoli=Tripoli|Benghazi=Benghazi|Tunis=Tunis|Algiers=Alger|Oran=Oran|Constantine=Constantine|Rabat=Rabat|Casablanca=Casablanca|Fès=Fès|Marrakesh=Marrakech|Tangier=Tanger|Agadir=Agadir|Dakar=Dakar|Bamako=Bamako|Niamey=Niamey|Ouagadougou=Ouagadougou|Abidjan=Abidjan|Accra=Accra|Lagos=Lagos|Abuja=Abuja|Kano=Kano|Yaoundé=Yaoundé|Douala=Douala|Kinshasa=Kinshasa|Lubumbashi=Lubumbashi|Luanda=Luanda|Nairobi=Nairobi|Mombasa=Mombasa|Kampala=Kampala|Kigali=Kigali|Addis Ababa=Addis-Abeba|Mogadishu=Mogadiscio|Khartoum=Khartoum|Antananarivo=Antananarivo|Maputo=Maputo|Harare=Harare|Lusaka=Lusaka|Johannesburg=Johannesburg|Cape Town=Le Cap|Pretoria=Pretoria|Durban=Durban|New York City=New York|Los Angeles=Los Angeles|Chicago=Chicago|Houston=Houston|Philadelphia=Philadelphie|Phoenix=Phoenix|Dallas=Dallas|San Francisco=San Francisco|Boston=Boston|Detroit=Détroit|Seattle=Seattle|Denver=Denver|Miami=Miami|Atlanta=Atlanta|Baltimore=Baltimore|New Orleans=La Nouvelle-Orléans|Washington=Washington|Toronto=Toronto|Montréal=Montréal|Vancouver=Vancouver|Ottawa=Ottawa|Québec=Québec|Calgary=Calgary|Mexico City=Mexico|Guadalajara=Guadalajara|Monterrey=Monterrey|Havana=La Havane|Port-au-Prince=Port-au-Prince|Bogotá=Bogota|Medellín=Medellín|Cali=Cali|Caracas=Caracas|Maracaibo=Maracaibo|Quito=Quito|Guayaquil=Guayaquil|Lima=Lima|La Paz=La Paz|Santiago=Santiago|Valparaíso=Valparaiso|Buenos Aires=Buenos Aires|Rosario=Rosario|Montevideo=Montevideo|Asunción=Asuncion|São Paulo=São Paulo|Rio de Janeiro=Rio de Janeiro|Salvador=Salvador|Recife=Recife|Brasília=Brasilia|Sydney=Sydney|Melbourne=Melbourne|Brisbane=Brisbane|Perth=Perth|Canberra=Canberra|Auckland=Auckland|Wellington=Wellington|Reykjavik=Reykjavik|Amsterdam=Amsterdam|Rotterdam=Rotterdam|The Hague=La Haye|Utrecht=Utrecht|Geneva=Genève|Genève=Genève|Zürich=Zurich|Basel=Bâle|Bern=Berne|Lausanne=Lausanne|Salzburg=Salzbourg|Graz=Graz|Linz=Linz|Innsbruck=Innsbruck|Nicosia=Nicosie'

const FRENCH: ReadonlyMap<string, string> = new Map(
  PAIRS.split('|').map((pair) => pair.split('=') as [string, string]),
)

/** English names of cities that cities.json has under their own. */
const ENGLISH: Readonly<Record<string, string>> = {
  Köln: 'Cologne',
  Nürnberg: 'Nuremberg',
  Hannover: 'Hanover',
  'Frankfurt am Main': 'Frankfurt',
  Antwerpen: 'Antwerp',
  Gent: 'Ghent',
  Sevilla: 'Seville',
  Zürich: 'Zurich',
  Genève: 'Geneva',
  Göteborg: 'Gothenburg',
  'Nizhniy Novgorod': 'Nizhny Novgorod',
  'Rostov-na-Donu': 'Rostov-on-Don',
  Kraków: 'Kraków',
  Montréal: 'Montreal',
  Québec: 'Quebec City',
  'New York City': 'New York',
  Bogotá: 'Bogotá',
  Lyon: 'Lyon',
  Basrah: 'Basra',
  Herāt: 'Herat',
  Kaesŏng: 'Kaesong',
  Wŏnsan: 'Wonsan',
  Hamhŭng: 'Hamhung',
  Sinŭiju: 'Sinuiju',
  Ahmadābād: 'Ahmedabad',
  Thessaloníki: 'Thessaloniki',
  İzmir: 'Izmir', // prettier-ignore
}

/** Countries whose cities are called in French what they are called at home or in English. */
const NATIVE_FR = new Set(
  'FR BE CH LU CA US GB IE AU NZ SN ML CI CM CD BF NE BJ TG GA MG'.split(' '),
)

/** A city's name in French, or null where it is not surely known. */
export function frenchCity(name: string, country: string): string | null {
  return FRENCH.get(name) ?? (NATIVE_FR.has(country) && !/[()]/.test(name) ? name : null)
}

/** A city's name in English, or null where the list's spelling is too learned to be shown beside common names. */
export function englishCity(name: string): string | null {
  const known = ENGLISH[name]
  if (known) return known
  return /[\u0100-\u024f’'()\u1e00-\u1eff]/.test(name) && !FRENCH.has(name) ? null : name
}
