import type { NameWords } from '../entities/words'

/** A list written as running text: one entry a word, `_` for a space within an entry. */
const list = (text: string) =>
  new Set(
    text
      .trim()
      .split(/\s+/u)
      .map((entry) => entry.replace(/_/gu, ' ')),
  )

/** What French says around and inside names. */
export const nameWords: NameWords = {
  titles: list(`
    m. mm. mme mlle mme. dr dr. docteur docteure professeur professeure pr maître me monsieur madame mademoiselle
    monseigneur mgr sir lord lady don dom saint sainte st ste père frère sœur abbé cardinal pape évêque archevêque
    rabbin imam roi reine prince princesse duc duchesse comte comtesse baron baronne marquis marquise vicomte chevalier
    empereur impératrice tsar tsarine sultan calife émir shah pharaon général colonel capitaine commandant lieutenant
    sergent amiral maréchal caporal adjudant président présidente vice-président vice-présidente premier_ministre
    ministre secrétaire chancelier chancelière sénateur sénatrice député députée maire gouverneur gouverneure préfet
    préfète ambassadeur ambassadrice juge procureur procureure commissaire dirigeant dirigeante chef cheffe patron
    patronne directeur directrice pdg fondateur fondatrice porte-parole candidat candidate opposant opposante
    acteur actrice chanteur chanteuse écrivain écrivaine romancier romancière poète poétesse peintre sculpteur
    sculptrice architecte compositeur compositrice musicien musicienne réalisateur réalisatrice metteur_en_scène
    philosophe historien historienne mathématicien mathématicienne physicien physicienne chimiste biologiste
    astronome médecin ingénieur ingénieure inventeur inventrice explorateur exploratrice navigateur navigatrice
    journaliste photographe dessinateur dessinatrice auteur autrice scénariste producteur productrice
    footballeur footballeuse joueur joueuse entraîneur entraîneuse sélectionneur pilote coureur coureuse nageur
    nageuse athlète champion championne économiste sociologue avocat avocate militant militante leader
    fils fille épouse mari femme frère sœur mère père neveu nièce oncle tante cousin cousine veuve ami amie`),
  feminine: list(`
    mme mme. mlle madame mademoiselle docteure professeure lady sainte ste sœur reine princesse duchesse comtesse
    baronne marquise impératrice tsarine présidente vice-présidente chancelière sénatrice députée gouverneure préfète
    ambassadrice procureure dirigeante cheffe patronne directrice fondatrice candidate opposante actrice chanteuse
    écrivaine romancière poétesse sculptrice compositrice musicienne réalisatrice historienne mathématicienne
    physicienne ingénieure inventrice exploratrice navigatrice dessinatrice autrice productrice footballeuse joueuse
    entraîneuse coureuse nageuse championne avocate militante fille épouse femme mère nièce tante cousine veuve amie
    ministre_de_la_défense_elle`),
  masculine: list(`
    m. monsieur sir lord don dom saint st père frère abbé cardinal pape évêque archevêque roi prince duc comte baron
    marquis vicomte chevalier empereur tsar sultan calife émir shah pharaon président vice-président chancelier
    sénateur député gouverneur préfet ambassadeur procureur dirigeant patron directeur fondateur candidat opposant
    acteur chanteur écrivain romancier sculpteur compositeur musicien réalisateur historien mathématicien physicien
    ingénieur inventeur explorateur navigateur dessinateur producteur footballeur joueur entraîneur sélectionneur
    coureur nageur champion avocat militant fils mari neveu oncle cousin ami`),
  places: list(`
    ville village commune hameau bourg quartier arrondissement canton département région province comté district État
    état états pays royaume république empire fleuve rivière ruisseau lac mer océan golfe baie détroit canal île îles
    archipel presqu'île péninsule cap mont monts montagne montagnes massif col pic vallée plaine plateau désert forêt
    bois parc jardin place rue avenue boulevard quai pont route autoroute gare aéroport port château palais cathédrale
    église abbaye basilique chapelle mosquée temple stade côte territoire territoires principauté duché capitale
    métropole banlieue faubourg square esplanade phare volcan glacier gorges grotte cascade`),
  organisations: list(`
    ministère université école institut académie collège lycée faculté parti mouvement syndicat fédération
    confédération union association fondation société compagnie groupe entreprise banque agence office conseil comité
    commission assemblée sénat parlement chambre cour tribunal gouvernement armée marine police gendarmerie
    organisation ligue club équipe fc ac as us rc sc olympique racing sporting stade_de_reims orchestre théâtre musée
    bibliothèque laboratoire centre hôpital clinique journal magazine revue chaîne radio télévision éditions studio
    studios label front coalition alliance bureau direction secrétariat haut-commissariat croix-rouge caisse régie
    congrès cabinet consortium airlines motors records pictures corporation entertainment university college
    institute company bank party council committee department`),
  companySuffixes: list(
    'sa s.a. sas sarl sasu inc inc. ltd ltd. corp corp. corporation gmbh ag plc co. cie llc & nv spa',
  ),
  works: list(`
    film roman album chanson série opéra pièce livre poème tableau symphonie single recueil nouvelle jeu_vidéo
    émission magazine documentaire comédie tragédie épisode titre disque manga`),
  events: list(`
    guerre bataille révolution traité accord accords sommet conférence festival coupe championnat championnats jeux
    tournoi tour élection élections prix grand_prix exposition siège massacre attentat attentats crise opération
    plan loi convention charte constitution armistice paix concile croisade`),
  offices: list('ministère secrétariat'),
  officers: list('ministre ministres secrétaire'),
  knownOrganisations: list(`
    ONU OTAN UE UNESCO UNICEF OMS FMI OMC OPEP OCDE CIA FBI NSA NASA KGB FSB URSS_ CNRS CEA INSERM INSEE SNCF RATP EDF
    GDF BBC CNN AFP KCNA Reuters TF1 Canal+ Arte Microsoft Google Apple Facebook Amazon Twitter IBM Intel Sony Nintendo
    Samsung Renault Peugeot Citroën Michelin Airbus Boeing Total TotalEnergies Thales Dassault Alstom Areva Orange
    Vivendi Danone L'Oréal LVMH Carrefour Auchan Volkswagen BMW Toyota Honda Ford Ferrari Nokia Yahoo FIFA UEFA CIO
    Greenpeace Amnesty_International Interpol Europol Hamas Hezbollah Al-Qaïda Daech PSG OM UMP PS PCF RPR UDF LREM
    RN FN CGT CFDT FO MEDEF Parlement_européen Commission_européenne Union_européenne Conseil_de_sécurité
    Nations_unies Nations_Unies Croix-Rouge Assemblée_nationale Sénat Kremlin Maison-Blanche Pentagone Bundestag
    Congrès Warner_Bros Disney Paramount Universal Netflix HBO MTV ABC NBC CBS Marvel Libération Le_Monde
    Le_Figaro Le_Parisien France_Inter France_Culture Radio_France France_Télévisions Canal_+ M6 Hydro-Québec
    Radio-Canada Chrysler Dodge Pontiac Chevrolet Cadillac Fiat Alfa_Romeo Porsche Audi Mercedes-Benz Opel Volvo Nissan
    Mazda Suzuki Yamaha Honda Ducati Siemens Philips Ericsson Panasonic Hitachi Toshiba Sega Atari Konami Capcom Namco
    Square_Enix Ubisoft Activision Warner_Bros. Arista_Records Columbia Epic_Records EMI Virgin Motown Island_Records
    Pink_Floyd Iron_Maiden Metallica Nirvana Radiohead Queen Genesis Coldplay Beatles Rolling_Stones Black_Sabbath
    Deep_Purple Depeche_Mode Daft_Punk Téléphone Indochine_ AC_Milan Inter_Milan Juventus Real_Madrid FC_Barcelone
    Bayern_Munich Borussia_Dortmund Ajax Benfica Celtic Chelsea Arsenal Everton Liverpool_FC Manchester_United
    Manchester_City Tottenham Paris_Saint-Germain Olympique_de_Marseille Olympique_lyonnais AS_Saint-Étienne
    T-Mobile Vodafone Nike Adidas Puma Coca-Cola Nestlé Unilever Pfizer Novartis Lockheed_Martin Wikimedia ESPN WWF`),
  knownPlaces: list(`
    Londres Moscou Pékin Varsovie Vienne Bruxelles Anvers Gand Bruges Louvain Liège Namur Mons Genève Bâle Berne Zurich
    Lucerne Lausanne Francfort Cologne Munich Hambourg Brême Dresde Nuremberg Aix-la-Chapelle Mayence Trèves Ratisbonne
    Augsbourg Brunswick Hanovre Rome Venise Florence Gênes Naples Turin Milan Bologne Pise Padoue Vérone Mantoue Ravenne
    Sienne Syracuse Palerme Bari Parme Modène Lisbonne Porto Séville Cordoue Grenade Barcelone Madrid Saragosse
    Valence Tolède Salamanque Cadix Pampelune Athènes Thessalonique Sparte Corinthe Delphes Thèbes Constantinople
    Byzance Istanbul Ankara Smyrne Antioche Damas Alep Beyrouth Jérusalem Bethléem Nazareth Tel-Aviv Gaza Le_Caire
    Alexandrie Carthage Tunis Alger Oran Tanger Fès Marrakech Rabat Casablanca Tripoli Bagdad Téhéran Ispahan Kaboul
    Babylone Ninive Ur Bombay Calcutta Delhi New_Delhi Pondichéry Canton Shanghai Hong_Kong Nankin Tokyo Kyoto Osaka
    Hiroshima Nagasaki Séoul Pyongyang Hanoï Saïgon Bangkok Singapour Sydney Melbourne Mexico Buenos_Aires
    Rio_de_Janeiro São_Paulo La_Havane Lima Bogota Caracas Santiago New_York Los_Angeles San_Francisco Chicago Boston
    Philadelphie Washington La_Nouvelle-Orléans Montréal Québec Ottawa Toronto Vancouver Saint-Pétersbourg Leningrad
    Stalingrad Kiev Kyiv Odessa Koursk Minsk Riga Vilnius Tallinn Helsinki Stockholm Göteborg Oslo Bergen Copenhague
    Amsterdam Rotterdam La_Haye Utrecht Leyde Édimbourg Edimbourg Glasgow Dublin Belfast Douvres Cantorbéry Oxford
    Cambridge Prague Budapest Bucarest Sofia Belgrade Sarajevo Zagreb Cracovie Dantzig Gdańsk Auschwitz
    Europe Asie Afrique Amérique Océanie Antarctique Arctique Eurasie Occident Orient Proche-Orient Moyen-Orient
    Extrême-Orient Maghreb Sahel Amérique_du_Nord Amérique_du_Sud Amérique_latine Amérique_centrale Scandinavie Balkans
    Caucase Sibérie Caraïbes Antilles Polynésie Mélanésie Micronésie Alpes Pyrénées Vosges Jura Ardennes Massif_central
    Cévennes Himalaya Andes Carpates Oural Apennins Rocheuses Everest Mont_Blanc Vésuve Etna
    Seine Loire Rhône Garonne Rhin Marne Meuse Moselle Somme Saône Isère Dordogne Danube Volga Tamise Nil Niger Congo
    Amazone Mississippi Missouri Gange Indus Euphrate Tigre Jourdain Elbe Oder Vistule Pô Tibre Èbre Tage
    Méditerranée Atlantique Pacifique Baltique Adriatique Caspienne Manche mer_Noire mer_Rouge
    France Angleterre Grande-Bretagne Écosse Ecosse Pays_de_Galles Irlande Irlande_du_Nord Royaume-Uni Hollande
    Pays-Bas Belgique Flandre Flandres Wallonie Luxembourg Allemagne RFA RDA Prusse Bavière Saxe Rhénanie Westphalie
    Thuringe Brandebourg Hesse Autriche Tyrol Carinthie Styrie Suisse Italie Toscane Lombardie Piémont Vénétie Ligurie
    Ombrie Campanie Calabre Pouilles Sicile Sardaigne Espagne Catalogne Castille Aragon Andalousie Galice Navarre
    Estrémadure Asturies Pays_basque Portugal Algarve Grèce Macédoine Thrace Crète Chypre Turquie Anatolie Russie URSS
    Union_soviétique Ukraine Crimée Donbass Biélorussie Pologne Silésie Poméranie Galicie Bohême Moravie
    Tchécoslovaquie Tchéquie Hongrie Transylvanie Roumanie Moldavie Bulgarie Yougoslavie Serbie Croatie Bosnie
    Bosnie-Herzégovine Monténégro Kosovo Albanie Slovénie Slovaquie Lituanie Lettonie Estonie Finlande Carélie Laponie
    Suède Norvège Danemark Islande Groenland Géorgie Arménie Azerbaïdjan Tchétchénie Israël Palestine Cisjordanie
    Judée Samarie Galilée Syrie Liban Jordanie Irak Iran Perse Mésopotamie Arabie Arabie_saoudite Yémen Oman Koweït
    Qatar Émirats_arabes_unis Afghanistan Pakistan Inde Bengale Cachemire Pendjab Népal Tibet Chine Mandchourie
    Mongolie Taïwan Corée Corée_du_Nord Corée_du_Sud Japon Hokkaido Vietnam Viêt_Nam Indochine Cambodge Laos Thaïlande
    Siam Birmanie Malaisie Indonésie Java Sumatra Bornéo Philippines Australie Tasmanie Nouvelle-Zélande
    Nouvelle-Calédonie Égypte Egypte Libye Tunisie Algérie Maroc Mauritanie Mali Sénégal Guinée Côte_d'Ivoire Ghana
    Nigeria Nigéria Cameroun Gabon Tchad Soudan Éthiopie Erythrée Somalie Kenya Tanzanie Ouganda Rwanda Burundi
    Angola Mozambique Zambie Zimbabwe Botswana Namibie Afrique_du_Sud Madagascar Réunion La_Réunion Mayotte Maurice
    Comores Nubie Canada Québec Ontario Acadie Alberta Manitoba Saskatchewan Terre-Neuve Nouvelle-Écosse
    Nouveau-Brunswick Colombie-Britannique États-Unis Etats-Unis USA Californie Floride Texas Louisiane Virginie
    Géorgie Caroline_du_Nord Caroline_du_Sud Pennsylvanie Massachusetts Ohio Illinois Michigan Nevada Arizona Oregon
    Alaska Hawaï Nouvelle-Angleterre Mexique Guatemala Cuba Haïti Jamaïque Martinique Guadeloupe Guyane Porto_Rico
    Brésil Argentine Chili Pérou Bolivie Colombie Venezuela Équateur Paraguay Uruguay Patagonie
    Bretagne Normandie Picardie Artois Champagne Lorraine Alsace Franche-Comté Bourgogne Berry Touraine Anjou Maine
    Poitou Limousin Auvergne Périgord Quercy Gascogne Béarn Languedoc Roussillon Provence Dauphiné Savoie Corse
    Île-de-France Ile-de-France Aquitaine Occitanie Vendée Gironde Landes Finistère Morbihan Calvados Sarthe Mayenne
    Yvelines Essonne Val-de-Marne Hauts-de-Seine Seine-Saint-Denis Val-d'Oise Seine-et-Marne Oise Aisne Nord
    Pas-de-Calais Aube Yonne Nièvre Cher Indre Creuse Corrèze Cantal Lozère Aveyron Tarn Hérault Gard Ardèche Drôme
    Vaucluse Var Alpes-Maritimes Bouches-du-Rhône Haute-Savoie Ain Loiret Eure Eure-et-Loir Orne Vienne Charente
    Charente-Maritime Deux-Sèvres Gers Ariège Aude Haute-Garonne Bas-Rhin Haut-Rhin Doubs Corse-du-Sud Haute-Corse
    Gaule Germanie Étrurie Attique Péloponnèse Ionie Phénicie Numidie Dacie Illyrie Pannonie Lune Mars Vénus Terre
    Versailles Élysée Vatican Bastille Sorbonne_ Montmartre Montparnasse Manhattan Brooklyn Hollywood`),
}
