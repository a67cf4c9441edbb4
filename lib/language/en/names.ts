import type { NameWords } from '../entities/words'

const list = (text: string) =>
  new Set(
    text
      .trim()
      .split(/\s+/u)
      .map((entry) => entry.replace(/_/gu, ' ')),
  )

/** What English says around and inside names. */
export const nameWords: NameWords = {
  titles: list(`
    mr mr. mrs mrs. ms ms. miss dr dr. doctor prof prof. professor sir lord lady dame saint st st. father brother
    sister rev. reverend cardinal pope bishop archbishop rabbi imam king queen prince princess duke duchess earl count
    countess baron baroness emperor empress tsar tsarina sultan caliph emir shah pharaoh general gen. colonel col.
    captain capt. commander lieutenant lt. major sergeant sgt. admiral adm. marshal corporal president vice-president
    prime_minister minister secretary chancellor senator sen. representative rep. congressman congresswoman mayor
    governor gov. prefect ambassador judge justice prosecutor commissioner leader chief councillor councilman councilwoman alderman deputy analyst spokesman chairman chairwoman chair ceo
    director founder co-founder spokesman spokeswoman spokesperson candidate actor actress singer writer novelist poet
    painter sculptor architect composer musician guitarist drummer bassist filmmaker philosopher historian
    mathematician physicist chemist biologist astronomer physician engineer inventor explorer journalist photographer
    author screenwriter producer footballer player coach manager driver rider swimmer athlete champion economist
    sociologist lawyer activist detective officer agent son daughter wife husband mother father nephew niece uncle aunt
    cousin widow friend sheikh ayatollah mullah`),
  feminine: list(`
    mrs mrs. ms ms. miss lady dame sister queen princess duchess countess baroness empress tsarina congresswoman
    chairwoman spokeswoman actress daughter wife mother niece aunt widow`),
  masculine: list(`
    mr mr. sir lord father brother cardinal pope king prince duke earl count baron emperor tsar sultan caliph emir shah
    congressman chairman spokesman actor son husband nephew uncle`),
  places: list(`
    city town village municipality commune hamlet borough neighborhood neighbourhood suburb county district province
    region state states country kingdom republic empire river creek stream lake sea ocean gulf bay strait canal island
    islands isle archipelago peninsula cape mount mountain mountains range pass peak valley plain plateau desert forest
    woods park garden gardens square street avenue road boulevard lane drive bridge highway station airport port harbor
    harbour castle palace cathedral church abbey basilica chapel mosque temple stadium arena coast territory
    principality duchy capital beach falls hill hills springs heights fort`),
  organisations: list(`
    ministry university school institute academy college faculty party movement union federation confederation
    association foundation society company group corporation bank agency office council committee commission assembly
    senate parliament congress house court tribunal government army navy force forces police guard organization
    organisation league club team fc united city_fc orchestra theatre theater museum library laboratory center centre
    hospital clinic journal magazine newspaper times post news channel network radio television press publishing studio
    studios records label front coalition alliance bureau department administration secretariat airlines airways motors
    pictures entertainment productions industries systems technologies software partners brothers & division regiment
    brigade battalion band board trust service services authority order
    cowboys giants eagles redskins bears packers lions vikings falcons panthers saints buccaneers rams 49ers seahawks
    cardinals patriots jets dolphins bills steelers ravens browns bengals texans colts jaguars titans broncos chiefs
    raiders chargers yankees mets dodgers astros rangers mariners angels athletics twins royals orioles braves nationals
    phillies marlins cubs brewers reds pirates rockies padres diamondbacks lakers celtics bulls knicks nets raptors
    pistons pacers cavaliers bucks hawks hornets heat magic wizards nuggets timberwolves blazers jazz warriors clippers
    suns spurs mavericks rockets grizzlies pelicans canadiens bruins sabres senators penguins flyers capitals islanders
    blackhawks blues predators oilers flames canucks sharks ducks kings coyotes avalanche f.c. a.f.c. rovers wanderers
    athletic hotspur albion county_fc recordings electronics airways`),
  companySuffixes: list(
    'inc inc. ltd ltd. corp corp. corporation co co. llc plc gmbh ag sa s.a. nv spa lp holdings',
  ),
  works: list(`
    film movie novel album song series opera play book poem painting symphony single episode show documentary comedy
    tragedy game magazine soundtrack track memoir ep`),
  events: list(`
    war battle revolution treaty agreement accord accords summit conference festival cup championship championships
    games tournament tour election elections prize award awards prix exhibition siege massacre attack attacks crisis
    operation act plan convention charter constitution armistice council crusade olympics season league_season bowl
    open rebellion uprising campaign`),
  offices: list('ministry department'),
  officers: list('minister ministers secretary'),
  knownOrganisations: list(`
    UN U.N. NATO EU UNESCO UNICEF WHO IMF WTO OPEC OECD CIA FBI NSA NASA KGB FSB MI5 MI6 BBC CNN AFP KCNA Reuters
    Microsoft Google Apple Facebook Amazon Twitter IBM Intel Sony Nintendo Samsung Renault Peugeot Airbus Boeing
    Volkswagen BMW Toyota Honda Ford Ferrari Nokia Yahoo FIFA UEFA IOC Greenpeace Amnesty_International Interpol Europol
    Hamas Hezbollah Al-Qaeda Al_Qaeda al-Qaeda ISIS Taliban Congress Senate House_of_Representatives Parliament
    House_of_Commons House_of_Lords Supreme_Court United_Nations European_Union European_Commission European_Parliament
    Security_Council Red_Cross Pentagon Kremlin White_House Bundestag Labour Conservatives Democrats Republicans
    Republican_Party Democratic_Party Labour_Party Conservative_Party Communist_Party Nazi_Party NBA NFL NHL MLB MLS
    NCAA ESPN ABC NBC CBS HBO MTV Fox Netflix Disney Marvel Paramount Universal Warner_Bros Warner_Bros. Columbia
    Capitol_Records Atlantic_Records RCA EMI Harvard Chelsea Arsenal Everton Tottenham Millwall Watford Southampton Barcelona_B Juventus Inter Ajax Benfica
    Celtic Feyenoord Olympiacos Anderlecht Atlético_Madrid Real_Madrid FC_Barcelona Bayern_Munich Borussia_Dortmund
    Pearl_Jam Soundgarden Green_Day Iron_Maiden Black_Sabbath Deep_Purple Led_Zeppelin Pink_Floyd Nirvana Metallica
    Radiohead Oasis Genesis Coldplay U2 Queen The_Beatles The_Rolling_Stones The_Beach_Boys The_Who The_Doors Eagles
    Ericsson Siemens Philips Panasonic Hitachi Toshiba Suzuki Honda Yamaha Kawasaki Ducati Nissan Mazda Mitsubishi
    Hyundai Kia Volvo Fiat Ferrari Porsche Audi Mercedes-Benz Chrysler Chevrolet Dodge Pontiac Cadillac Square Enix
    Konami Capcom Sega Namco Atari Ubisoft Activision Valve Ticketmaster Spotify Showtime Nickelodeon Vodafone T-Mobile
    AT&T Verizon Walmart Target Nike Adidas Puma Pepsi Coca-Cola Nestlé Unilever Bayer Pfizer Novartis Boeing Lockheed MIT Yale Stanford Oxford_University Cambridge_University AOL AT&T
    The_New_York_Times New_York_Times Washington_Post The_Guardian The_Times Time Billboard Rolling_Stone Enron`),
  knownPlaces: list(`
    Europe Asia Africa America Oceania Antarctica Arctic Eurasia Middle_East Far_East Near_East North_America
    South_America Latin_America Central_America Southeast_Asia East_Asia Central_Asia Western_Europe Eastern_Europe
    Scandinavia Balkans Caucasus Siberia Caribbean Polynesia Melanesia Micronesia Alps Pyrenees Himalayas Himalaya Andes
    Carpathians Urals Apennines Rockies Rocky_Mountains Appalachian_Mountains Everest Vesuvius Etna Seine Loire Rhône
    Rhine Danube Volga Thames Nile Niger Congo Amazon_River Mississippi Missouri Ganges Indus Euphrates Tigris Jordan
    Elbe Oder Vistula Hudson Ohio Mediterranean Mediterranean_Sea Atlantic Atlantic_Ocean Pacific Pacific_Ocean
    Indian_Ocean Baltic Baltic_Sea Adriatic Black_Sea Red_Sea Caspian_Sea North_Sea English_Channel
    England Scotland Wales Ireland Northern_Ireland UK U.K. United_Kingdom Great_Britain Britain Holland Flanders
    Wallonia West_Germany East_Germany Prussia Bavaria Saxony Westphalia Hesse Tyrol Tuscany Lombardy Piedmont Venetia
    Sicily Sardinia Catalonia Castile Aragon Andalusia Galicia Navarre Basque_Country Macedonia Thrace Crete Anatolia
    USSR Soviet_Union Crimea Donbas Silesia Pomerania Bohemia Moravia Czechoslovakia Transylvania Yugoslavia Bosnia
    Kosovo Karelia Lapland Greenland Chechnya Palestine West_Bank Gaza Gaza_Strip Judea Samaria Galilee Persia
    Mesopotamia Arabia Bengal Kashmir Punjab Tibet Manchuria Korea Indochina Siam Burma Java Sumatra Borneo Tasmania
    Nubia Quebec Ontario Alberta Manitoba Saskatchewan Newfoundland Nova_Scotia New_Brunswick British_Columbia USA US
    U.S. U.S.A. America United_States Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida
    Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
    Mississippi Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota
    Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia
    Washington West_Virginia Wisconsin Wyoming Washington_D.C. D.C. New_England Midwest Patagonia Brittany Normandy
    Picardy Champagne Lorraine Alsace Burgundy Aquitaine Provence Savoy Corsica Gaul Germania Etruria Attica Peloponnese
    Ionia Phoenicia Numidia Dacia Illyria Yorkshire Lancashire Kent Essex Sussex Surrey Devon Cornwall Norfolk Suffolk
    Somerset Dorset Hampshire Wiltshire Cheshire Derbyshire Lincolnshire Oxfordshire Cambridgeshire Manhattan Brooklyn
    Queens Bronx Hollywood Broadway Queensland Victoria New_South_Wales London Moscow Beijing Warsaw Vienna Brussels
    Antwerp Ghent Bruges Geneva Zurich Frankfurt Cologne Munich Hamburg Nuremberg Rome Venice Florence Genoa Naples Turin
    Milan Lisbon Seville Athens Sparta Corinth Thebes Constantinople Byzantium Istanbul Damascus Aleppo Beirut Jerusalem
    Bethlehem Nazareth Tel_Aviv Cairo Alexandria Carthage Tunis Algiers Baghdad Fallujah Tehran Kabul Babylon Nineveh
    Bombay Mumbai Calcutta Delhi New_Delhi Hong_Kong Shanghai Nanking Tokyo Kyoto Hiroshima Seoul Pyongyang Hanoi
    Saigon Leningrad Saint_Petersburg St._Petersburg Stalingrad Kiev Kyiv Copenhagen The_Hague Edinburgh Prague
    Bucharest Belgrade Krakow Auschwitz Holy_See Vatican Mars Moon Venus Earth`),
}
