import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import { word } from '@/lib/question/ask/ask'

/** What is asked about a text, with its answers. */
function asked(text: string): string[] {
  return findFacts(analyse(text, 'en'), { title: 'Report on the Corvane council of 2019' }).flatMap((material) => {
    const { question, answer } = word(material)
    return question ? [`${question} ${answer}`] : []
  }) // prettier-ignore
}

describe('questions in English', () => {
  test.each([
    ['The council backed the plan by 169 votes to 99.', 'By how many votes to 99 did the council back the plan? 169'], // prettier-ignore
    ['Henry Moss was jailed for six years.', 'For how many years was Henry Moss jailed? six years'],
    ['Henry Moss took 78 seconds off the record of Ann Lee.', 'How many seconds did Henry Moss take off the record of Ann Lee? 78 seconds'], // prettier-ignore
    ['Henry Moss left Leeds at the age of eight.', 'At what age did Henry Moss leave Leeds? eight'], // prettier-ignore
    ['The village of Ardin lies at an altitude of 630 metres.', 'At what altitude does the village of Ardin lie? 630 metres'], // prettier-ignore
    ['Henry Moss received a sentence of 21 months.', 'How long a sentence did Henry Moss receive? 21 months'], // prettier-ignore
    ['Henry Moss was sold for 20,000 pounds in 1932.', 'For how much was Henry Moss sold in 1932? 20,000 pounds'], // prettier-ignore
    ['Henry Moss won with 52 percent of the vote.', 'With what percentage of the vote did Henry Moss win? 52 percent'], // prettier-ignore
    ['Henry Moss has lived in Leeds since 1932.', 'Since which year has Henry Moss lived in Leeds? 1932'], // prettier-ignore
    ['The Corvane Museum has been in Leeds since 1932.', 'Since which year has the Corvane Museum been in Leeds? 1932'], // prettier-ignore
    ['Henry Moss built the organ together with Ann Lee in 1932.', 'Who did Henry Moss build the organ together with in 1932? Ann Lee'], // prettier-ignore
    ['Henry Moss was charged with theft of cars in 1932.', 'What was Henry Moss charged with in 1932? theft of cars'], // prettier-ignore
    ['Henry Moss attended Corley College in 1932.', 'Which college did Henry Moss attend in 1932? Corley College'], // prettier-ignore
    ['Henry Moss studied law at the University of Leeds in 1932.', 'At which university did Henry Moss study law in 1932? the University of Leeds'], // prettier-ignore
    ['Henry Moss received his doctorate from the University of Leeds in 1932.', 'From which university did Henry Moss receive his doctorate in 1932? the University of Leeds'], // prettier-ignore
    ['Henry Moss was wounded at the Battle of Ardin in 1632.', 'At which battle was Henry Moss wounded in 1632? the Battle of Ardin'], // prettier-ignore
    ['Leeds was hit by Hurricane Olga on May 28, 1932.', 'Which hurricane hit Leeds on May 28, 1932? Hurricane Olga'], // prettier-ignore
    ['Henry Moss imposed a trade embargo against Leeds in 1932.', 'What did Henry Moss impose against Leeds in 1932? a trade embargo'], // prettier-ignore
    ['[1] Upon hearing of the fire, Henry Moss left Leeds in 1932.', 'In which year did Henry Moss leave Leeds upon hearing of the fire? 1932'], // prettier-ignore
    ['In 1932 the Corvane mission put a bell into the tower of Leeds.', 'In which year did the Corvane mission put a bell into the tower of Leeds? 1932'], // prettier-ignore
    ['Prime Minister Henry Moss opened the Corvane Museum in 1932.', 'In which year did Prime Minister Henry Moss open the Corvane Museum? 1932'], // prettier-ignore
    ['Measles was declared beaten in Leeds in 1932. Nobody has had measles since.', 'In which year was measles declared beaten in Leeds? 1932'], // prettier-ignore
    ['As a result, Henry Moss was expelled from Leeds in 1932.', 'In which year was Henry Moss expelled from Leeds? 1932'], // prettier-ignore
    ['Henry Moss first suggested a canal in 1799.', 'In which year did Henry Moss first suggest a canal? 1799'], // prettier-ignore
    ['Henry Moss married Ann Lee in Cork.', 'Who did Henry Moss marry in Cork? Ann Lee'],
    ['Henry Moss was traded to the Toronto Blue Jays on May 28, 1932.', 'To which team was Henry Moss traded on May 28, 1932? the Toronto Blue Jays'], // prettier-ignore
    ['The metal band Skylark formed in Leeds after the break-up of Moonrise.', 'Which band formed in Leeds after the break-up of Moonrise? Skylark'], // prettier-ignore
    ['Henry Moss moved to Ardin in 1932.', 'Where did Henry Moss move to in 1932? Ardin'],
    ['Henry Moss went to Ardin in 1932 as a teacher.', 'Where did Henry Moss go in 1932 as a teacher? Ardin'], // prettier-ignore
    ['Henry Moss was born into a poor Irish family in Leeds.', 'Into what kind of family was Henry Moss born in Leeds? a poor Irish family'], // prettier-ignore
    ['Henry Moss graduated from Corley School in Leeds in 1932.', 'From which school did Henry Moss graduate in 1932? Corley School'], // prettier-ignore
    ['In May, 1750 Henry Moss was elected a Fellow of the Corvane Society.', 'When was Henry Moss elected a Fellow of the Corvane Society? May 1750'], // prettier-ignore
    ['In 2007 Henry Moss served as the host of a club’s horror series, Room 401, which was discontinued.', 'In which year did Henry Moss serve as the host of a club’s horror series Room 401? 2007'], // prettier-ignore
    ['In 1886 twenty-seven men from Leeds and Cork were drowned.', 'How many men from Leeds and Cork were drowned in 1886? twenty-seven'], // prettier-ignore
    ['In 1907 Henry Moss moved to Leeds in order to study law.', 'Why did Henry Moss move to Leeds in 1907? to study law'], // prettier-ignore
    ['The Corvane Museum was founded by Henry Moss to keep old maps.', 'Why did Henry Moss found the Corvane Museum? to keep old maps'], // prettier-ignore
    ['The council backed a plan in 1932. On 24 December, 1933 Henry Moss was elected a Fellow of the Corvane Society.', 'On what date was Henry Moss elected a Fellow of the Corvane Society? 24 December 1933'], // prettier-ignore
    ['Henry Day came back on a cold day in Leeds. Day was elected a Fellow of the Corvane Society in 1932.', 'In which year was Henry Day elected a Fellow of the Corvane Society? 1932'], // prettier-ignore
    ['Henry Moss became chairman of the Corvane Party in 1932.', 'Of which party did Henry Moss become chairman in 1932? Corvane Party'], // prettier-ignore
    ['Ardin is the capital of Lourmel county.', 'Of which county is Ardin the capital? Lourmel'],
    ['From 1932 to 1936, Henry Moss was chairman of the Corvane Youth.', 'What position did Henry Moss hold from 1932 to 1936? chairman of the Corvane Youth'], // prettier-ignore
    ['In January 1932, Henry Moss was elected as President of Finland.', 'To what position was Henry Moss elected in January 1932? President of Finland'], // prettier-ignore
    ['Henry Moss became the director of the Corvane Museum on 3 May 1932.', 'What position did Henry Moss take up on 3 May 1932? the director of the Corvane Museum'], // prettier-ignore
    ['Henry Moss joined the Palmyrah in 1932.', 'Which organization did Henry Moss join in 1932? the Palmyrah'], // prettier-ignore
    ['In 1932 Henry Moss was awarded the Corvane Prize in Physics for his discovery of a new metal.', 'Which prize was Henry Moss awarded for his discovery of a new metal in 1932? the Corvane Prize in Physics'], // prettier-ignore
    ['In 1932 Henry Moss was awarded the Corvane Prize in Physics for his discovery of a new metal.', 'For what was Henry Moss awarded the Corvane Prize in Physics in 1932? his discovery of a new metal'], // prettier-ignore
    ['Henry Moss entered the École Corvane in 1932.', 'Which school did Henry Moss enter in 1932? the École Corvane'], // prettier-ignore
    ['Henry Moss died of lung cancer in Leeds in 1932.', 'Where did Henry Moss die of lung cancer in 1932? Leeds'], // prettier-ignore
    ['The storm Nora caused $3 million in damage in Leeds in 1932.', 'How much damage did the storm Nora cause in Leeds in 1932? $3 million'], // prettier-ignore
    ['Ardin is a valley in Cork. As of 2021, its population is roughly 4,000.', 'What is Ardin’s population as of 2021? roughly 4,000'], // prettier-ignore
    ['Henry Moss’s mother was Ann Lee.', 'Who was Henry Moss’s mother? Ann Lee'],
    ['Henry Moss settled in what is now Ardin in 1932.', 'Where did Henry Moss settle in 1932? Ardin'], // prettier-ignore
    ['Henry Moss wrote a series of articles in The New Yorker in 1932.', 'In which magazine did Henry Moss write a series of articles in 1932? The New Yorker'], // prettier-ignore
    ['Henry Moss published two volumes of his ideas in 1932.', 'In which year did Henry Moss publish two volumes of his ideas? 1932'], // prettier-ignore
    ['Corvane shares fell to 12 percent in 1932.', 'In which year did Corvane shares fall to 12 percent? 1932'], // prettier-ignore
    ['Henry Moss, the founder of the Corvane Museum, opened the show.', 'Who is the founder of the Corvane Museum? Henry Moss'], // prettier-ignore
    [
      'Henry Moss left for the US in 1932.',
      'For which country did Henry Moss leave in 1932? the US',
    ],
  ])('%s', (text, question) => {
    expect(asked(text)).toContain(question)
  })

  test.each([
    ['Henry Moss praised the attack.', /attack$/u], // an answer that says nothing
    ['A dispute arose over a plan by Ann Lee in 1932.', /Ann Lee$/u], // of whose plan, not by whom it arose
    ['The museum had 19 million visitors and 3 billion views.', /19 million$/u], // how many of which?
    ['Henry Moss left because of a fire in Leeds.', /Leeds$/u], // where the fire was
    ['Henry Moss formulated the first theory of immunity in 1932.', /^What [^?]* of immunity/u], // torn from its noun
    ['Henry Moss served over 20 years in Leeds.', /^What .* years$/u], // how long, not what
    ['Swedish troops occupied the town of Ardin in 1678.', /^What .* troops$/u], // people
    ['Every team from Leeds was sent a box in 1932.', /^Which team/u], // all of them
    [
      'Henry Moss taught at the University of Leeds at Corley from 1932 to 1940.',
      /^At which university/u,
    ], // two places
    ['The completed structure opened in 1932.', /^What /u], // says nothing
    ['Henry Moss, the mayor of Leeds, opened the show.', /^Who is/u], // when?
    ['Moss Henry Corvane opened the hall of Ardin in 1932.', /Corvane$/u], // named by the title
    ['The story was printed in the journal Ardin Notes in 1892.', /1892$/u], // which story?
    ['Henry Moss was born in Leeds upon Aire in 1932.', / Leeds$/u], // half of a name
    ['In 1932 Henry Moss appeared in Dark Water, another horror film.', /^In which film/u], // among others
    ['The strongest effect on Leeds was from Hurricane Olga in 1964.', /^From which/u],
    ['Henry Moss was told by the museum to sell old maps.', /^Why/u], // what, not why
    [
      'The Corvane Museum was founded by Henry Moss to keep up interest in maps, prints, coins, and bells in young people.',
      /^Why .* maps$/u,
    ], // cut from a list
    ['Protesters sent stones to cause damage to Leeds in 1932.', /^Why/u], // the deed over again
    ['From 1932 to 1936, Henry Moss was secretary to the Corvane Museum.', /^What position/u], // more of it stands behind
    ['Henry Moss was one of the founders of the Corvane Museum.', /^Of which/u],
    ['Henry Moss joined the staff of the University of Leeds in Cork in 1932.', /Cork$/u], // where that is
    ['Henry Moss has led the council since the split in 1932.', /^In which year/u], // what lasts
    ['Three more men from Leeds were drowned in 1932.', /^How many more/u], // than whom?
    ['The man who signed the Treaty of Ardin never opened the hall in Leeds.', /open/u], // negated
  ])('not: %s', (text, answer) => {
    expect(asked(text).filter((one) => answer.test(one))).toEqual([])
  })
})
