import type { EventNoun } from '@/lib/fact/grammar'

/** French words that decide what is asserted, what stands alone and who is a person. Lemmas, unless said otherwise. */

const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/[\s]+/u)
      .map((word) => word.replaceAll('_', ' ')),
  )

/** Words (forms) that lose their vowel before another. */
export const ELIDING = list('le la de que ne se je me te ce jusque lorsque puisque quoique')

/** Stems before which nothing elides (h aspiré): the common ones. */
export const ASPIRATED = [

  'hache', 'haie', 'haine', 'haïr', 'halle', 'hall', 'halte', 'hamac', 'hambourg', 'hameau', 'hanche', 'hand', 'handicap', 'hanovre', 'hangar', 'hant', 'happ', 'harcel', 'harcèl', 'hardi', 'harem', 'hareng', 'harlem', 'harp', 'harnais', 'harvard', 'hasard', 'hâte', 'hauss', 'haut', 'havre', 'hawaï', 'haye', 'hein', 'hériss', 'hernie', 'héron', 'héros', 'hêtre', 'heurt', 'hibou', 'hiérarch', 'hip', 'hiss', 'hobby', 'hockey', 'hollan', 'homard', 'hongr', 'hong', 'honte', 'hoquet', 'hors', 'hotte', 'houblon', 'houille', 'housse', 'hublot', 'huguenot', 'huit', 'hun', 'hurl', 'hussard', 'hutte', 'hutu', 'hyène',
] // prettier-ignore

export const CONNECTIVES = list(`
  cependant toutefois néanmoins pourtant ainsi donc également aussi ensuite puis enfin notamment en_effet d'ailleurs
  d’ailleurs par_ailleurs par_exemple de_plus en_outre en_fait finalement effectivement surtout alors or
  d'abord tout_d'abord par_conséquent au_contraire en_revanche de_même bien_sûr certes désormais encore
  même plutôt déjà 
  également ultérieurement parallèlement malheureusement respectivement 
  vraiment réellement véritablement précisément clairement évidemment naturellement bientôt aussitôt immédiatement
  entre_autres en_particulier en_général de_son_côté à_son_tour dès_lors depuis_lors à_nouveau de_nouveau
  pour_sa_part pour_leur_part de_leur_côté par_la_suite dans_le_même_temps à_l'époque à_cette_époque
  à_ce_titre de_ce_fait pour_cette_raison dans_ce_contexte en_effet malgré_tout du_coup soudain tout_de_même à_la_fois`)

export const DEICTICS = list(`
  ici là là-bas aujourd'hui aujourd’hui hier demain maintenant actuellement récemment dernièrement naguère jadis autrefois
  auparavant alors plus_tard désormais ci-dessous ci-dessus prochainement à_présent présentement de_nos_jours`)

export const ANAPHORIC_ADJECTIVES = list(`
  autre même tel suivant précédent dernier prochain second deuxième antérieur ultérieur postérieur pareil semblable
  ledit susdit différent divers respectif certain actuel présent récent contemporain nouveau`)

export const HEDGES = list(`
  peut-être probablement sans_doute apparemment vraisemblablement prétendument soi-disant supposément éventuellement
  presque quasiment potentiellement théoriquement possiblement présumé supposé prétendu censé hypothétique`)

export const NEGATIONS = list(`
  ne n' n’ pas non jamais aucun aucune nul nulle rien personne guère ni sans à_peine point que_si`)

export const ATTRIBUTIONS = list(
  `selon d'après d’après suivant pour_lui aux_yeux_de aux_dires_de de_l'avis_de`,
)

export const CONDITIONALS = list(
  `si s' s’ sauf_si à_moins_que à_condition_que pourvu_que en_cas_de au_cas_où quand_bien_même sinon`,
)

export const SAYING = list(`
  dire affirmer déclarer annoncer indiquer souligner expliquer estimer penser croire juger assurer ajouter préciser
  rappeler raconter rapporter répondre noter écrire révéler confirmer reconnaître admettre soutenir considérer
  prétendre supposer suggérer proposer promettre avertir prévenir avouer confier insister conclure observer remarquer
  constater regretter espérer craindre demander exiger accuser dénoncer montrer démontrer prouver savoir apprendre
  imaginer imputer attribuer`)

export const EVASIVE = list(`
  sembler paraître falloir vouloir souhaiter espérer pouvoir devoir tenter essayer envisager risquer faillir penser
  croire désirer refuser prétendre supposer craindre ignorer douter hésiter avoir_besoin sembler valoir pleuvoir
  s'agir agir consister`)

export const MODALS = list('pouvoir devoir aller venir savoir vouloir')

export const STATIVE = list(`
  situer composer constituer former entourer border localiser implanter baser lier relier associer destiner dédier consacrer
  réputer inspirer dater centrer fonder_sur doter équiper munir peupler séparer diviser protéger exposer orienter
  appeler nommer surnommer intituler dénommer connaître consister comprendre baigner limiter délimiter`)

export const RELATIONAL = list(`
  pays ville région village capitale commune quartier rue route fleuve rivière lac mer montagne île côte frontière
  fils fille frère soeur sœur père mère oncle tante cousin mari femme époux épouse enfant parent famille aîné cadet
  roi reine empereur prince princesse président présidente ministre chef dirigeant leader directeur directrice maire
  gouvernement parlement assemblée sénat parti groupe équipe club société entreprise compagnie organisation association
  institution école université musée théâtre film livre roman album chanson single disque pièce série émission
  ouvrage texte poème article projet programme loi traité accord pacte constitution décret décision mesure plan
  bataille guerre conflit combat attaque siège révolution révolte insurrection crise victoire défaite événement
  début fin milieu moitié tiers quart majorité minorité reste partie ensemble nombre total plupart suite cas fait
  époque période siècle année mois jour semaine moment date temps saison an
  auteur réalisateur acteur actrice artiste chanteur chanteuse musicien peintre écrivain interprète joueur champion
  personnage héros héroïne narrateur homme jeune garçon enfant dame vieillard victime suspect accusé
  titre nom mot terme expression phrase question réponse problème solution raison cause conséquence effet résultat
  but objectif rôle fonction poste place position rang niveau taux prix coût montant chiffre valeur
  phénomène processus système méthode technique modèle théorie principe règle idée notion concept
  territoire site lieu endroit zone bâtiment édifice construction église temple château palais monument statue tour
  population habitant armée troupe soldat force ennemi adversaire opposition rebelle
  championnat coupe tournoi match finale compétition course épreuve record médaille
  espèce animal plante maladie patient souche corps tête main
  réaction annonce déclaration communiqué discours rapport enquête étude recherche expérience découverte invention
  production exploitation importation exportation marché secteur industrie
  version édition forme type genre style catégorie classe
  couple duo trio mariage naissance mort décès carrière vie oeuvre œuvre
  appareil avion navire bateau train véhicule voiture machine arme
  élément structure surface température rayon distance longueur hauteur largeur superficie altitude
  scène acte chapitre épisode saison concert tournée spectacle exposition
  contrat prix récompense budget dette
  candidat élection vote scrutin campagne mandat`)

export const UNIQUE = list(`
  soleil lune terre ciel univers monde humanité mer agriculture industrie musique peinture sculpture littérature
  philosophie religion science médecine physique chimie biologie astronomie mathématique droit économie politique
  histoire géographie art cinéma théâtre sport football télévision radio internet presse police justice éducation
  santé nature environnement climat eau air feu or argent fer bronze cuivre pétrole gaz charbon sel sucre vin bière
  pain lait riz blé maïs coton soie laine papier bois pierre amour liberté égalité paix guérilla chasse pêche
  esclavage féodalité capitalisme communisme socialisme fascisme nazisme christianisme islam judaïsme bouddhisme
  hindouisme catholicisme protestantisme opéra jazz rock rap danse photographie architecture gymnastique anglais
  français allemand espagnol italien latin grec arabe chinois japonais russe sanskrit hébreu`)

export const HUMAN = list(`
  homme femme personne gens garçon fille enfant fils frère soeur sœur père mère oncle tante cousin cousine neveu nièce
  mari épouse époux veuve veuf roi reine empereur impératrice prince princesse duc duchesse comte comtesse marquis baron
  pape évêque archevêque cardinal prêtre moine abbé pasteur imam rabbin président présidente ministre premier_ministre
  chef dirigeant dirigeante leader directeur directrice maire député députée sénateur sénatrice gouverneur préfet
  ambassadeur ambassadrice diplomate général colonel capitaine commandant lieutenant maréchal amiral soldat officier
  médecin docteur professeur professeure avocat avocate juge écrivain écrivaine auteur auteure autrice poète poétesse
  romancier romancière peintre sculpteur architecte musicien musicienne compositeur compositrice chanteur chanteuse
  acteur actrice comédien comédienne réalisateur réalisatrice cinéaste metteur artiste photographe danseur danseuse
  philosophe historien historienne savant physicien physicienne chimiste mathématicien mathématicienne biologiste
  astronome ingénieur inventeur inventrice explorateur navigateur marin pilote astronaute journaliste éditeur
  joueur joueuse footballeur entraîneur champion championne athlète nageur cycliste boxeur
  ouvrier paysan esclave maître élève étudiant étudiante militant militante résistant terroriste criminel
  citoyen habitant secrétaire porte-parole représentant représentante délégué conseiller conseillère candidat candidate
  fondateur fondatrice créateur créatrice successeur prédécesseur héritier héritière ami amie ennemi rival compagnon
  animateur animatrice présentateur présentatrice scénariste producteur productrice dessinateur styliste
  demi arrière ailier pilier talonneur centre attaquant attaquante défenseur défenseure gardien gardienne buteur meneur
  opposant opposante archevêque procureur procureure avocate défunt veuve otage patron patronne élu élue
  sultan calife émir shah tsar chancelier régent dictateur tyran héros héroïne dieu déesse`)

export const NOT_HUMAN = list(`
  moteur secteur facteur vecteur ordinateur valeur couleur chaleur douleur hauteur largeur longueur profondeur grandeur
  vapeur peur fleur coeur cœur heur bonheur malheur honneur erreur terreur horreur rigueur vigueur fureur saveur odeur
  faveur humeur rumeur tumeur lueur sueur pudeur douceur lenteur splendeur ampleur ascenseur moniteur radiateur
  accélérateur réacteur tracteur condensateur capteur récepteur émetteur processeur indicateur dénominateur numérateur
  intérieur extérieur supérieur inférieur liste piste modiste matrice cicatrice`)

const AGENTIVE =
  /(?:iste|logue|graphe|icien|icienne|ateur|atrice|seur|teur|trice|eneur|ieur|neur|deur|geur)$/u
export const isAgentive = (lemma: string): boolean => AGENTIVE.test(lemma)

export const COLLECTIVE = list(`
  agence ministère gouvernement parlement assemblée sénat parti groupe équipe club société entreprise compagnie
  organisation association institution école université armée police syndicat banque journal quotidien hebdomadaire
  magazine chaîne conseil comité commission tribunal cour fédération ligue union alliance coalition mouvement front
  fondation institut académie orchestre chorale troupe label maison studio firme constructeur église ordre dynastie
  famille peuple tribu royaume empire république état pays nation ville commune municipalité mairie région
  autorité délégation administration direction régiment division brigade flotte force`)

export const LOCATIVE = list(`
  pays ville région village capitale commune quartier rue route fleuve rivière lac mer montagne île côte province
  département canton état royaume empire continent océan vallée plaine désert forêt port aéroport gare place parc jardin
  château palais église cathédrale temple musée théâtre stade hôpital université école lycée prison camp base
  territoire district comté municipalité arrondissement presqu'île péninsule golfe baie détroit cap mont col massif
  cimetière hôtel salle site zone banlieue faubourg`)

export const FRAMING = list(`
  cadre cours sein issue occasion marge suite terme égard profit faveur raison cause compte face lieu fin début milieu nom
  titre vertu vue soutien bord long travers`)

export const TEMPORAL = list(`
  an année mois jour semaine siècle décennie heure minute seconde époque période moment temps saison printemps été
  automne hiver matin soir nuit après-midi midi minuit date début fin milieu lendemain veille janvier février mars avril
  mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche règne
  âge ère millénaire week-end instant matinée soirée journée fois`)

/** Forms. */
export const ANAPHORS = list(`
  il elle ils elles lui leur eux y en ce c' ça cela ceci celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci
  celui-là celle-là ceux-là le la les l' on je tu nous vous me te moi toi m' t' j' tous toutes certains certaines
  autres autre autrui d'autres plusieurs chacun chacune l'un l'une un une aucun aucune mien sien leurs
  dernier dernière derniers dernières même mêmes tout`)

export const DEMONSTRATIVES = list('ce cet cette ces')
export const POSSESSIVES = list('son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos')

/** Verbs whose past participle says what the subject did. */
export const INTRANSITIVE = list(
  'naître mourir décéder devenir venir revenir parvenir survenir arriver partir repartir entrer sortir rester tomber aller monter descendre retourner',
)

const event = (of: 'subject' | 'object', ...verbs: string[]): EventNoun => ({ of, verbs })

/** Nouns of events by which an article takes up what it has just said (*cette annonce*). */
export const EVENTS: ReadonlyMap<string, EventNoun> = new Map([
  ['annonce', event('object', 'annoncer', 'confirmer', 'déclarer', 'révéler')],
  ['confirmation', event('object', 'confirmer')],
  ['révélation', event('object', 'révéler')],
  ['publication', event('object', 'publier')],
  ['participation', event('subject', 'participer')],
  ['intervention', event('subject', 'intervenir')],
  ['arrivée', event('subject', 'arriver')],
  ['départ', event('subject', 'partir', 'quitter')],
  ['création', event('object', 'créer')],
  ['fondation', event('object', 'fonder')],
  ['construction', event('object', 'construire')],
  ['destruction', event('object', 'détruire')],
  ['signature', event('object', 'signer')],
  ['nomination', event('object', 'nommer')],
  ['élection', event('object', 'élire')],
  ['arrestation', event('object', 'arrêter')],
  ['découverte', event('object', 'découvrir')],
  ['invention', event('object', 'inventer')],
  ['adoption', event('object', 'adopter')],
  ['conquête', event('object', 'conquérir')],
  ['déploiement', event('object', 'déployer')],
])

export const OFFICES = list(`
  gouverneure préfète procureur procureure commissaire administrateur administratrice coordinateur coordinatrice PDG pdg
  patron patronne cheffe sélectionneuse entraîneuse rectrice doyenne proviseur
  sous-préfet vice-ministre vice-premier_ministre chef-adjoint médiateur médiatrice
  président présidente ministre premier_ministre chef dirigeant dirigeante leader directeur directrice maire gouverneur
  roi reine empereur impératrice pape prince princesse secrétaire ambassadeur ambassadrice chancelier fondateur
  fondatrice créateur créatrice commandant capitaine entraîneur sélectionneur recteur doyen préfet porte-parole
  vice-président archevêque évêque`)

export const PLACING = list(
  'installer placer mettre poser déposer situer trouver habiter résider loger emménager',
)

export const PERSONAL = list(`
  élire réélire nommer condamner arrêter assassiner tuer blesser accuser surnommer appeler baptiser former inspirer
  exiler emprisonner libérer décorer couronner sacrer enterrer inhumer marier engager recruter licencier promouvoir
  désigner choisir soupçonner poursuivre inculper formé élever adopter`)

export const STANDING = list(`
  survivre comparaître voler sombrer chavirer dérailler éclater retentir dormir courir nager naviguer neiger plaider émigrer
  immigrer patienter stationner s'effondrer rouler militer camper témoigner
  disparaître apparaître exister débuter commencer finir terminer vivre habiter résider travailler étudier jouer
  voyager participer fusionner ouvrir fermer durer régner siéger grandir enseigner collaborer combattre triompher échouer
  démissionner abdiquer atterrir décoller exploser couler brûler ressusciter séjourner concourir assister succéder figurer
  culminer remonter dater appartenir provenir dépendre évoluer croître diminuer augmenter baisser progresser reculer
  abriter exposer chanter danser manifester voter siéger capituler céder périr chuter fonctionner circuler couler`)

export const CAUSING = list(
  'inviter obliger encourager forcer contraindre pousser autoriser inciter convaincre persuader',
)

export const SECTIONS = list(`
  introduction présentation généralités biographie histoire historique histoire_et_origine origine origines contexte description
  enfance jeunesse enfance_et_jeunesse enfance_et_formation enfance_et_études formation études carrière carrière_politique
  carrière_professionnelle vie vie_privée vie_personnelle famille mort fin_de_vie postérité hommages distinctions récompenses
  œuvre œuvres oeuvre oeuvres publications filmographie discographie bibliographie références notes notes_et_références
  voir_aussi liens_externes annexes géographie climat démographie économie politique culture sport transports toponymie
  patrimoine étymologie résumé synopsis intrigue personnages distribution fiche_technique production tournage accueil réception critiques
  déroulement bilan conséquences réactions suites causes caractéristiques définition principe fonctionnement utilisation usages`)

export const PLAIN_ADJECTIVES = list(`
  grand petit bon beau jeune vieux gros long haut bas court large nouveau ancien premier dernier principal important
  seul propre vrai plein libre fort faible possible nécessaire certain nombreux total entier général particulier spécial simple
  double meilleur majeur mineur gauche droit public privé local national international officiel futur mondial commun`)

export const OPENERS = list(
  'comme contrairement_à outre hormis malgré selon depuis pendant durant après avant avec pour chez',
)

export const INSTITUTIONS = list(`
  gouvernement parlement assemblée sénat congrès ministère présidence mairie préfecture cour tribunal armée police gendarmerie
  opposition majorité coalition parquet douane banque_centrale constitution`)

export const LINKS =
  /(?<![\p{L}-])(?:cependant|toutefois|néanmoins|pourtant|donc|également|aussi(?! (?:bien|\p{L}+ que))|ensuite|puis|enfin|notamment|en effet|d[’']ailleurs|par ailleurs|par exemple|de plus|en outre|en fait|finalement|alors|d[’']abord|dans un (?:premier|second|deuxième) temps|dès lors|depuis lors|par conséquent|au contraire|en revanche|de même|bien sûr|certes|désormais|encore|même|déjà|toujours|à nouveau|de nouveau|pour sa part|pour leur part|de son côté|de leur côté|quant à|par la suite|à l[’']époque|à ce titre|de ce fait|du coup|tout de même|à la fois|à son tour|ainsi(?! que)|à l[’']inverse|autrement dit|au moins temporairement|sur place|plus tard|auparavant|jusque-là|jusqu[’']alors|entre-temps|à terme|au total|ci-dessus|un peu|quelque peu|nettement|largement|sensiblement|elle-même|lui-même|eux-mêmes|elles-mêmes|respectivement|l[’']un|l[’']une|les uns|les deux|tous deux|toutes deux|ce dernier|cette dernière)(?![\p{L}-])/iu

export const POINTING =
  /(?<![\p{L}])(?:ils?|elles?|lui|leur|eux|y|en (?:a|ont|est|sont)|ça|cela|ceci|ce(?! (?:soir|jour|que|qui) )|c[’']|cet|cette|ces|celui|celle|ceux|celles|hier|demain|aujourd[’']hui|ici|là|maintenant|l[’'](?:a|ont|avait))(?![\p{L}])/iu

export const BRIDGING = list(`
  bilan accident enquête instruction procès audience verdict jugement peine avion appareil équipage passager pilote train bateau navire
  séisme secousse épicentre tremblement incendie feu inondation explosion attentat attaque bombe victime blessé mort
  scrutin vote élection résultat candidat match rencontre finale tournoi compétition équipe cérémonie défilé manifestation
  manifestant grève gréviste négociation accord traité loi texte réforme film album livre fusée sonde satellite mission
  lancement virus épidémie maladie vaccin usine entreprise projet chantier travaux auteur suspect assaillant otage preneur
  président ministre maire roi reine pape parti coalition gouvernement parlement assemblée sénat opposition police armée justice
  population habitant ville capitale pays île province région`)

export const TELLING = list(`
  déclarer annoncer affirmer indiquer souligner expliquer préciser rappeler ajouter confirmer assurer estimer rapporter révéler
  reconnaître avertir dénoncer signaler soutenir`)

/** Verbs of saying that tell nothing of what was said before. */
export const PLAIN_SAYING = list(
  'déclarer annoncer affirmer estimer promettre reconnaître dénoncer révéler confirmer assurer avertir indiquer',
)

/** What happens but once to somebody or something, so that it needs no date to be told apart. */
export const ONCE =
  /^(?:naître|mourir|décéder|fonder|créer|inventer|découvrir|construire|bâtir|ériger|écrire|composer|peindre|sculpter|réaliser|dessiner|concevoir|inaugurer|assassiner|épouser|enterrer|inhumer|baptiser|nommer|surnommer|succéder|situer|signer|publier|graver|couler|sombrer|intégrer|exiler)$/u
