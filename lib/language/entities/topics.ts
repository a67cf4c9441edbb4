import type { Language } from '../document'

/** Words that tell what a sentence is about, as the beginnings of words in small letters. */
const TOPICS: Record<Language, Record<string, RegExp>> = {
  en: {
    sport:
      /^(?:goals?|scor(?:ed|ing|er)|seasons?|club|clubs|match|matches|league|draw|defeat|loan|midfield\w*|striker|defender|goalkeeper|coach|coached|playoffs?|innings?|wickets?|homer?|runs?|touchdowns?|drafted|traded|tournament|championships?|finals?|semi-finals?|quarter-finals?|football\w*|cricket\w*|baseball|basketball|hockey|rugby|tennis|team|teams|teammates?|appearances|relegat\w+|promoted|win|wins|loss|penalty|doubles|singles|stadium)$/u,
    screen:
      /^(?:films?|movies?|directed|director|starr(?:ed|ing)|stars?|actors?|actress(?:es)?|episodes?|series|television|cast|roles?|plays|played|character|characters|script|screenplay|premiered|comedy|drama)$/u,
    music:
      /^(?:albums?|songs?|singles?|bands?|guitar\w*|bass|drums?|drummer|vocals?|singer|tour(?:ed|ing)?|recorded|recording|label|studio|track|tracks|lyrics|concerts?|opera|symphony|orchestra|chart|charts|remix)$/u,
    life: /^(?:genus|genera|species|subspecies|family|families|larvae?|leaves|flowers?|plants?|beetles?|moths?|dinosaurs?|fossils?|birds?|fish|described|endemic|habitat|shrubs?|trees?|taxon|clade)$/u,
    land: /^(?:village|town|city|river|lake|county|district|municipality|province|located|situated|north|south|east|west|northern|southern|eastern|western|border(?:ed|s)?|miles|kilometres|kilometers|km|road|highway|route|mountains?|coast|island|islands|population|region|valley)$/u,
    state:
      /^(?:elected|election|elections|party|parliament|minister|senator|governor|mayor|president|vote|votes|seat|seats|troops|army|battle|war|invaded|treaty|king|queen|emperor|siege|forces|government|bill|court|law)$/u,
    science:
      /^(?:theorem|equation|equations|function|functions|algebra|theory|law|conjecture|lemma|proof|group|matrix|polynomial|constant|particle|energy|spectrum|reaction|acid|protein|syndrome|disease|effect|scattering|algorithm|metric|space|operator)$/u,
  },
  fr: {
    sport:
      /^(?:buts?|saisons?|clubs?|matchs?|championnats?|ligue|défaite|victoires?|prêté|milieu|attaquant|défenseur|gardien|entraîneur|équipe|équipes|finale|demi-finale|tournoi|football\w*|rugby|hockey|tennis|basket\w*|coéquipiers?|sélectionné|sélection|repêch\w+|transféré|relégué|promu|étape|course|pilote|joueurs?|joue|dispute|remporte|stade)$/u,
    screen:
      /^(?:films?|réalis\w+|acteurs?|actrices?|épisodes?|série|télévisée?|rôles?|joue|personnages?|scénario|tourn\w+|comédie|cinéma|diffus\w+)$/u,
    music:
      /^(?:albums?|chansons?|singles?|groupe|guitar\w*|basse|batterie|chanteu\w+|tournée|enregistr\w+|label|studio|titre|titres|concerts?|opéra|symphonie|orchestre)$/u,
    life: /^(?:genre|genres|espèces?|famille|familles|larves?|feuilles|fleurs?|plantes?|insectes?|oiseaux|poissons?|endémique|décrite?|fossiles?|dinosaures?)$/u,
    land: /^(?:village|ville|commune|communes|rivière|fleuve|lac|département|canton|province|située?|nord|sud|est|ouest|limitrophe|kilomètres|km|route|montagnes?|côte|île|îles|habitants|région|vallée)$/u,
    state:
      /^(?:élue?|élections?|parti|parlement|ministre|sénateur|gouverneur|maire|président|députée?|troupes|armée|bataille|guerre|envahi\w*|traité|roi|reine|empereur|siège|gouvernement|loi|évêque|comte|duc)$/u,
    science:
      /^(?:théorème|équations?|fonctions?|algèbre|théorie|loi|conjecture|lemme|preuve|matrice|polynôme|constante|particule|énergie|réaction|acide|protéine|syndrome|maladie|effet|algorithme|espace|opérateur)$/u,
  },
}

/** What a sentence is about: the topic that most of its words tell, and whether more than one does; `-` where none does. */
export function topicOf(lower: readonly string[], language: Language): string {
  let best = '-'
  let most = 0
  for (const [topic, words] of Object.entries(TOPICS[language])) {
    const count = lower.filter((word) => words.test(word)).length
    if (count > most) {
      most = count
      best = topic
    }
  }
  return best
}
