import type { Language } from '@/lib/language/document'

export const DOMAINS = [
  'leader',
  'minister',
  'military',
  'writer',
  'scientist',
  'mathematician',
  'musician',
  'painter',
  'athlete',
  'actor',
  'director',
  'monarch',
  'philosopher',
  'religious',
  'business',
  'explorer',
  'activist',
  'architect',
  'youtuber',
  'journalist',
  'jurist', // prettier-ignore
] as const
export type Domain = (typeof DOMAINS)[number]

export interface Person {
  /** French name, and the English one where it differs. */
  fr: string
  en: string
  gender: 'Masc' | 'Fem'
  domain: Domain
  /** The century of their working life. */
  century: number
}

/** Widely known people: `name fr=name en` (f: a woman), by domain and century. Living or dead, in public roles only. */
const LINES: [Domain, number, string][] = [
  ['leader', 21, 'Vladimir Poutine=Vladimir Putin|Xi Jinping|Volodymyr Zelensky|Emmanuel Macron|Joe Biden|Donald Trump|Barack Obama|Recep Tayyip Erdogan|Alexandre Loukachenko=Alexander Lukashenko|Narendra Modi|Lula da Silva|Justin Trudeau|Olaf Scholz|Pedro Sánchez|Viktor Orban|Bachar al-Assad=Bashar al-Assad|Benyamin Netanyahou=Benjamin Netanyahu|Kim Jong Il|Shinzo Abe|Yoon Suk Yeol|Moon Jae-in|Nicolas Sarkozy|François Hollande|Tony Blair|David Cameron|f Angela Merkel|f Giorgia Meloni|f Theresa May|f Jacinda Ardern|f Sanna Marin|f Dilma Rousseff|f Michelle Bachelet|f Claudia Sheinbaum|f Park Geun-hye|f Ellen Johnson Sirleaf'],
  ['minister', 21, 'Sergueï Lavrov=Sergey Lavrov|Antony Blinken|Sergueï Choïgou=Sergei Shoigu|Wang Yi|Dmytro Kuleba|Jean-Yves Le Drian|Lloyd Austin|John Kerry|Boris Pistorius|Bruno Le Maire|Gérald Darmanin|Colin Powell|Andreï Belooussov=Andrei Belousov|f Annalena Baerbock|f Hillary Clinton|f Condoleezza Rice|f Élisabeth Borne|f Christine Lagarde|f Liz Truss|f Madeleine Albright'],
  ['military', 21, 'Sergueï Sourovikine=Sergei Surovikin|Oleksandr Syrsky=Oleksandr Syrskyi|Valeri Zaloujny=Valerii Zaluzhnyi|Mark Milley|Alexandre Dvornikov=Aleksandr Dvornikov|Pierre de Villiers|David Petraeus|Thierry Burkhard|Igor Kostioukov=Igor Kostyukov|No Kwang Chol'],
  ['military', 20, 'Philippe Pétain|Ferdinand Foch|Joseph Joffre|Dwight Eisenhower|Douglas MacArthur|George Patton|Bernard Montgomery|Erwin Rommel|Gueorgui Joukov=Georgy Zhukov|Philippe Leclerc|Charles de Gaulle'],
  ['military', 19, 'Michel Ney|Joachim Murat|Ulysses Grant|Robert Lee|William Sherman|Arthur Wellesley|Mikhaïl Koutouzov=Mikhail Kutuzov|Horatio Nelson|Simón Bolívar|Giuseppe Garibaldi'],
  ['leader', 20, 'Winston Churchill|Joseph Staline=Joseph Stalin|Franklin Roosevelt|John Kennedy|Richard Nixon|Ronald Reagan|Mikhaïl Gorbatchev=Mikhail Gorbachev|Nelson Mandela|Fidel Castro|Georges Pompidou|François Mitterrand|Jacques Chirac|Georges Clemenceau|Raymond Poincaré|Léon Blum|Mao Zedong|Habib Bourguiba|Léopold Sédar Senghor|Konrad Adenauer|Helmut Kohl|Woodrow Wilson|Harry Truman|Bill Clinton|f Margaret Thatcher|f Indira Gandhi|f Golda Meir|f Benazir Bhutto'],
  ['leader', 19, 'Abraham Lincoln|Otto von Bismarck|Benjamin Disraeli|William Gladstone|Adolphe Thiers|Jules Ferry|Léon Gambetta|Camillo Cavour|Klemens von Metternich|Andrew Jackson'],
  ['leader', 18, 'George Washington|Thomas Jefferson|Benjamin Franklin|Maximilien de Robespierre|Georges Danton|Mirabeau|John Adams|Robert Walpole|James Madison'],
  ['monarch', 18, 'Louis XV|Louis XVI|Frédéric II=Frederick II|George III|Charles XII|Pierre le Grand=Peter the Great|f Catherine II=Catherine the Great|f Marie-Thérèse=Maria Theresa|f Marie-Antoinette=Marie Antoinette'],
  ['monarch', 19, 'Napoléon Ier=Napoleon I|Napoléon III=Napoleon III|Louis XVIII|Charles X|Louis-Philippe=Louis Philippe|Nicolas Ier=Nicholas I|Alexandre II=Alexander II|Guillaume Ier=William I|Léopold II=Leopold II|f Victoria=Queen Victoria|f Isabelle II=Isabella II'],
  ['monarch', 17, 'Henri IV=Henry IV|Louis XIII|Louis XIV|Charles Ier=Charles I|Jacques II=James II|Philippe IV=Philip IV|Guillaume III=William III|f Christine de Suède=Christina of Sweden|f Anne d’Autriche=Anne of Austria'],
  ['monarch', 16, 'François Ier=Francis I|Henri II=Henry II|Charles Quint=Charles V|Henri VIII=Henry VIII|Philippe II=Philip II|Soliman le Magnifique=Suleiman the Magnificent|f Élisabeth Ire=Elizabeth I|f Catherine de Médicis=Catherine de’ Medici|f Marie Stuart=Mary Stuart'],
  ['monarch', 13, 'Philippe Auguste=Philip Augustus|Saint Louis=Louis IX|Philippe le Bel=Philip the Fair|Richard Cœur de Lion=Richard the Lionheart|Jean sans Terre=John Lackland|Guillaume le Conquérant=William the Conqueror|Hugues Capet=Hugh Capet|Charlemagne|Clovis=Clovis I|f Aliénor d’Aquitaine=Eleanor of Aquitaine|f Blanche de Castille=Blanche of Castile'],
  ['monarch', 1, 'Auguste=Augustus|Tibère=Tiberius|Néron=Nero|Trajan|Hadrien=Hadrian|Constantin=Constantine|Jules César=Julius Caesar|Alexandre le Grand=Alexander the Great|f Cléopâtre=Cleopatra'],
  ['writer', 17, 'Jean Racine|Pierre Corneille|Molière|Jean de La Fontaine|Nicolas Boileau|Charles Perrault|John Milton|William Shakespeare|Miguel de Cervantes|f Madame de La Fayette|f Madame de Sévigné'],
  ['writer', 18, 'Voltaire|Denis Diderot|Jean-Jacques Rousseau|Beaumarchais|Marivaux|Montesquieu|Jonathan Swift|Daniel Defoe|Friedrich von Schiller|f Madame de Staël'],
  ['writer', 19, 'Victor Hugo|Honoré de Balzac|Stendhal|Gustave Flaubert|Émile Zola|Alexandre Dumas|Charles Baudelaire|Arthur Rimbaud|Paul Verlaine|Alfred de Musset|Jules Verne|Charles Dickens|Léon Tolstoï=Leo Tolstoy|Fiodor Dostoïevski=Fyodor Dostoevsky|Edgar Allan Poe|Oscar Wilde|Mark Twain|f George Sand|f Jane Austen|f Charlotte Brontë|f Emily Brontë|f Emily Dickinson|f Mary Shelley'],
  ['writer', 20, 'Albert Camus|Marcel Proust|André Gide|André Malraux|Jean Cocteau|Paul Éluard|Louis Aragon|Ernest Hemingway|George Orwell|James Joyce|Franz Kafka|William Faulkner|John Steinbeck|Gabriel García Márquez|Aimé Césaire|J. R. R. Tolkien|f Colette|f Simone de Beauvoir|f Marguerite Duras|f Marguerite Yourcenar|f Virginia Woolf|f Agatha Christie|f Toni Morrison'],
  ['writer', 21, 'Michel Houellebecq|Patrick Modiano|Stephen King|Haruki Murakami|Salman Rushdie|Kazuo Ishiguro|Philip Roth|f Annie Ernaux|f J. K. Rowling|f Margaret Atwood|f Leïla Slimani'],
  ['scientist', 17, 'Galilée=Galileo Galilei|Isaac Newton|Johannes Kepler|Christiaan Huygens|Robert Hooke|Robert Boyle|Blaise Pascal|Edmond Halley|Evangelista Torricelli'],
  ['scientist', 18, 'Antoine Lavoisier|Carl von Linné=Carl Linnaeus|Buffon|Benjamin Franklin|Alessandro Volta|Luigi Galvani|Joseph Priestley|Henry Cavendish|James Watt|William Herschel|f Émilie du Châtelet|f Caroline Herschel'],
  ['scientist', 19, 'Louis Pasteur|Charles Darwin|Michael Faraday|James Clerk Maxwell|Claude Bernard|Gregor Mendel|Georges Cuvier|Jean-Baptiste de Lamarck|Alexander von Humboldt|Robert Koch|Dmitri Mendeleïev=Dmitri Mendeleev|Joseph Gay-Lussac|André-Marie Ampère|Thomas Edison|f Mary Anning|f Ada Lovelace'],
  ['scientist', 20, 'Albert Einstein|Niels Bohr|Max Planck|Enrico Fermi|Ernest Rutherford|Werner Heisenberg|Pierre Curie|Alexander Fleming|Robert Oppenheimer|Richard Feynman|James Watson|Francis Crick|Edwin Hubble|Alan Turing|Stephen Hawking|f Marie Curie|f Irène Joliot-Curie|f Lise Meitner|f Rosalind Franklin|f Barbara McClintock'],
  ['scientist', 21, 'Tim Berners-Lee|Luc Montagnier|Peter Higgs|Anthony Fauci|Roger Penrose|Geoffrey Hinton|f Katalin Karikó|f Emmanuelle Charpentier|f Jennifer Doudna|f Jane Goodall'],
  ['mathematician', 17, 'Pierre de Fermat|René Descartes|Gottfried Leibniz|Isaac Newton|Blaise Pascal|Christiaan Huygens|John Wallis|Jakob Bernoulli=Jacob Bernoulli'],
  ['mathematician', 18, 'Leonhard Euler|Joseph-Louis Lagrange|Jean le Rond d’Alembert|Daniel Bernoulli|Abraham de Moivre|Alexis Clairaut|Brook Taylor|Adrien-Marie Legendre|Nicolas de Condorcet|f Maria Gaetana Agnesi|f Émilie du Châtelet'],
  ['mathematician', 19, 'Carl Friedrich Gauss|Augustin Louis Cauchy|Niels Henrik Abel|Bernhard Riemann|Évariste Galois|Siméon Denis Poisson|Joseph Fourier|Carl Jacobi|Henri Poincaré|Georg Cantor|Joseph Liouville|f Sophie Germain|f Ada Lovelace|f Sofia Kovalevskaïa=Sofia Kovalevskaya'],
  ['mathematician', 20, 'David Hilbert|Kurt Gödel|John von Neumann|Alan Turing|Andreï Kolmogorov=Andrey Kolmogorov|Alexandre Grothendieck|Andrew Wiles|Srinivasa Ramanujan|f Emmy Noether|f Katherine Johnson'],
  ['musician', 18, 'Wolfgang Amadeus Mozart|Jean-Sébastien Bach=Johann Sebastian Bach|Joseph Haydn|Antonio Vivaldi|Georg Friedrich Haendel=George Frideric Handel|Jean-Philippe Rameau|François Couperin|Christoph Willibald Gluck'],
  ['musician', 19, 'Ludwig van Beethoven|Frédéric Chopin|Franz Schubert|Hector Berlioz|Franz Liszt|Richard Wagner|Giuseppe Verdi|Georges Bizet|Johannes Brahms|Piotr Ilitch Tchaïkovski=Pyotr Ilyich Tchaikovsky|Robert Schumann|f Clara Schumann|f Fanny Mendelssohn'],
  ['musician', 20, 'Claude Debussy|Maurice Ravel|Igor Stravinsky|Louis Armstrong|Elvis Presley|Bob Dylan|Michael Jackson|David Bowie|Freddie Mercury|John Lennon|Paul McCartney|Jacques Brel|Georges Brassens|Charles Aznavour|Serge Gainsbourg|Johnny Hallyday|Jimi Hendrix|Prince|Miles Davis|f Édith Piaf|f Barbara|f Aretha Franklin|f Madonna|f Ella Fitzgerald|f Nina Simone|f Janis Joplin|f Whitney Houston|f Françoise Hardy|f Dalida'],
  ['musician', 21, 'Ed Sheeran|Jay-Z|Kanye West|Eminem|Justin Timberlake|Bruno Mars|Stromae|David Guetta|Pharrell Williams|f Beyoncé|f Adele|f Taylor Swift|f Lady Gaga|f Rihanna|f Shakira|f Billie Eilish|f Katy Perry'],
  ['painter', 16, 'Léonard de Vinci=Leonardo da Vinci|Michel-Ange=Michelangelo|Raphaël=Raphael|Titien=Titian|Albrecht Dürer|Le Caravage=Caravaggio|Sandro Botticelli|Jérôme Bosch=Hieronymus Bosch'],
  ['painter', 17, 'Rembrandt|Johannes Vermeer|Nicolas Poussin|Georges de La Tour|Pierre Paul Rubens=Peter Paul Rubens|Diego Velázquez|Charles Le Brun|f Artemisia Gentileschi'],
  ['painter', 19, 'Claude Monet|Édouard Manet|Edgar Degas|Vincent van Gogh|Paul Cézanne|Paul Gauguin|Eugène Delacroix|Gustave Courbet|Auguste Renoir|Jean-Auguste-Dominique Ingres|Francisco de Goya|William Turner|f Berthe Morisot|f Rosa Bonheur|f Mary Cassatt'],
  ['painter', 20, 'Pablo Picasso|Henri Matisse|Salvador Dalí|Marc Chagall|Georges Braque|Joan Miró|Vassily Kandinsky=Wassily Kandinsky|Andy Warhol|Piet Mondrian|René Magritte|f Frida Kahlo|f Georgia O’Keeffe|f Louise Bourgeois'],
  ['athlete', 21, 'Usain Bolt|Roger Federer|Rafael Nadal|Novak Djokovic|Lionel Messi|Cristiano Ronaldo|Kylian Mbappé|Michael Phelps|LeBron James|Lewis Hamilton|Teddy Riner|Tiger Woods|Zinédine Zidane|f Serena Williams|f Simone Biles|f Venus Williams|f Megan Rapinoe|f Katie Ledecky|f Allyson Felix'],
  ['athlete', 20, 'Mohamed Ali=Muhammad Ali|Pelé|Diego Maradona|Johan Cruyff|Carl Lewis|Jesse Owens|Michel Platini|Alain Prost|Ayrton Senna|Eddy Merckx|Bernard Hinault|Michael Jordan|Magic Johnson|Pete Sampras|f Nadia Comaneci|f Steffi Graf|f Martina Navratilova|f Marie-José Pérec|f Suzanne Lenglen'],
  ['actor', 20, 'Charlie Chaplin|Jean Gabin|Louis de Funès|Bourvil|Marlon Brando|James Dean|Humphrey Bogart|Jean-Paul Belmondo|Alain Delon|Clint Eastwood|Yves Montand|Cary Grant|f Marilyn Monroe|f Audrey Hepburn|f Brigitte Bardot|f Catherine Deneuve|f Greta Garbo|f Grace Kelly|f Simone Signoret|f Elizabeth Taylor'],
  ['actor', 21, 'Leonardo DiCaprio|Brad Pitt|Tom Hanks|George Clooney|Jean Dujardin|Omar Sy|Matt Damon|Johnny Depp|Daniel Craig|Ryan Gosling|Hugh Jackman|Will Smith|f Meryl Streep|f Scarlett Johansson|f Marion Cotillard|f Natalie Portman|f Emma Watson|f Nicole Kidman|f Léa Seydoux|f Cate Blanchett'],
  ['director', 20, 'Alfred Hitchcock|François Truffaut|Jean-Luc Godard|Federico Fellini|Stanley Kubrick|Akira Kurosawa|Jean Renoir|Orson Welles|Ingmar Bergman|Sergio Leone|Marcel Carné|Claude Chabrol|f Agnès Varda|f Chantal Akerman'],
  ['director', 21, 'Steven Spielberg|Quentin Tarantino|Martin Scorsese|Christopher Nolan|James Cameron|Luc Besson|Jacques Audiard|Bong Joon-ho|Tim Burton|f Sofia Coppola|f Kathryn Bigelow|f Jane Campion|f Céline Sciamma|f Greta Gerwig'],
  ['philosopher', 1, 'Platon=Plato|Aristote=Aristotle|Socrate=Socrates|Épicure=Epicurus|Sénèque=Seneca|Cicéron=Cicero|Héraclite=Heraclitus|Parménide=Parmenides|Plutarque=Plutarch|f Hypatie=Hypatia'],
  ['philosopher', 17, 'René Descartes|Baruch Spinoza|Gottfried Leibniz|John Locke|Thomas Hobbes|Blaise Pascal|Francis Bacon|Nicolas Malebranche'],
  ['philosopher', 18, 'Emmanuel Kant=Immanuel Kant|David Hume|Voltaire|Denis Diderot|Jean-Jacques Rousseau|Adam Smith|Montesquieu|George Berkeley|f Mary Wollstonecraft'],
  ['philosopher', 19, 'Friedrich Nietzsche|Karl Marx|Arthur Schopenhauer|Søren Kierkegaard|Auguste Comte|John Stuart Mill|Friedrich Engels|Georg Hegel|Alexis de Tocqueville'],
  ['philosopher', 20, 'Jean-Paul Sartre|Michel Foucault|Henri Bergson|Bertrand Russell|Ludwig Wittgenstein|Martin Heidegger|Jacques Derrida|Gilles Deleuze|Raymond Aron|Karl Popper|Jürgen Habermas|f Hannah Arendt|f Simone Weil|f Simone de Beauvoir'],
  ['religious', 21, 'Jean-Paul II=John Paul II|Benoît XVI=Benedict XVI|François=Francis|Desmond Tutu'],
  ['religious', 16, 'Martin Luther|Jean Calvin=John Calvin|Ignace de Loyola=Ignatius of Loyola|Érasme=Erasmus|Thomas More|Ulrich Zwingli|f Thérèse d’Avila=Teresa of Ávila'],
  ['religious', 13, 'Thomas d’Aquin=Thomas Aquinas|François d’Assise=Francis of Assisi|Bernard de Clairvaux=Bernard of Clairvaux|Grégoire VII=Gregory VII|Innocent III|Urbain II=Urban II|Augustin d’Hippone=Augustine of Hippo|Jérôme de Stridon=Jerome|Ambroise de Milan=Ambrose of Milan|f Jeanne d’Arc=Joan of Arc|f Hildegarde de Bingen=Hildegard of Bingen'],
  ['business', 21, 'Elon Musk|Bill Gates|Jeff Bezos|Steve Jobs|Mark Zuckerberg|Bernard Arnault|Warren Buffett|Tim Cook|Carlos Ghosn|Larry Page|Sundar Pichai|f Sheryl Sandberg|f Meg Whitman'],
  ['business', 20, 'Henry Ford|André Citroën|Louis Renault|John Rockefeller|Walt Disney|Enzo Ferrari|Marcel Dassault|Andrew Carnegie|f Coco Chanel|f Helena Rubinstein'],
  ['explorer', 16, 'Christophe Colomb=Christopher Columbus|Vasco de Gama=Vasco da Gama|Fernand de Magellan=Ferdinand Magellan|Jacques Cartier|Hernán Cortés|Francisco Pizarro|Amerigo Vespucci|Marco Polo|Samuel de Champlain'],
  ['explorer', 19, 'James Cook|David Livingstone|Roald Amundsen|Robert Scott|Ernest Shackleton|Henry Morton Stanley|René Caillié|Fridtjof Nansen|Robert Peary|f Alexandra David-Néel|f Amelia Earhart'],
  ['explorer', 20, 'Neil Armstrong|Youri Gagarine=Yuri Gagarin|Buzz Aldrin|John Glenn|Alan Shepard|Jacques Piccard|Edmund Hillary|Jacques-Yves Cousteau|f Valentina Terechkova=Valentina Tereshkova|f Sally Ride'],
  ['activist', 20, 'Martin Luther King|Mahatma Gandhi|Malcolm X|Desmond Tutu|Jean Jaurès|Lech Walesa|Jean Moulin|f Rosa Parks|f Simone Veil|f Emmeline Pankhurst|f Louise Michel|f Angela Davis'],
  ['activist', 21, 'Alexeï Navalny=Alexei Navalny|Julian Assange|Edward Snowden|Liu Xiaobo|Denis Mukwege|f Greta Thunberg|f Malala Yousafzai|f Nadia Murad'],
  ['architect', 20, 'Le Corbusier|Frank Gehry|Oscar Niemeyer|Antoni Gaudí|Frank Lloyd Wright|Renzo Piano|Jean Nouvel|Norman Foster|Ludwig Mies van der Rohe|Rem Koolhaas|f Kazuyo Sejima|f Eileen Gray|f Gae Aulenti|f Zaha Hadid'],
  ['youtuber', 21, 'PewDiePie|MrBeast|Logan Paul|Ryan Higa|Casey Neistat|f Lilly Singh|f Michelle Phan|f Zoella|f Emma Chamberlain'],
  ['journalist', 20, 'Bob Woodward|Walter Cronkite|Albert Londres|Carl Bernstein|Edward Murrow|Joseph Kessel|f Oriana Fallaci|f Barbara Walters|f Françoise Giroud|f Christiane Amanpour'],
  ['jurist', 20, 'Robert Badinter|René Cassin|Thurgood Marshall|Antonin Scalia|Stephen Breyer|f Ruth Bader Ginsburg|f Sandra Day O’Connor|f Gisèle Halimi|f Sonia Sotomayor'],
] // prettier-ignore

export const PEOPLE: readonly Person[] = LINES.flatMap(([domain, century, names]) =>
  names.split('|').map((entry): Person => {
    const woman = entry.startsWith('f ')
    const [fr = '', en] = (woman ? entry.slice(2) : entry).split('=')
    return { fr, en: en ?? fr, gender: woman ? 'Fem' : 'Masc', domain, century }
  }),
)

/** Words of a role or title, in either language, and what domain they speak of. */
const DOMAIN_WORDS: [Domain, RegExp][] = [
  ['minister', /ministre|minister|secrétaire d’état|secretary|chancel|diplomat|ambassad/i],
  ['military', /général|general|chef d.état-major|chief of staff|colonel|amiral|admiral|maréchal|marshal|commandant|commander|soldat|officier|officer|armée|army|lieutenant|captain|capitaine/i],
  ['monarch', /\b(roi|reine|king|queen|emper|impérat|empress|prince|tsar|sultan|pharaon|pharaoh|duc|duke|comte|count|calif|caliph|monar)/i],
  ['leader', /président|president|dirigeant|leader|premier ministre|prime minister|chef de l.état|head of state|gouverneur|governor|maire|mayor|sénat|senat|député|politi|candidat|homme d.état|statesman/i],
  ['mathematician', /mathémat|mathemat|géomètre|statistic/i],
  ['architect', /architect/i],
  ['scientist', /scienti|savant|physici|chimi|chemi|biolog|astronom|médecin|physician|naturalis|botani|zoolog|géolog|geolog|ingénieur|engineer|inventeur|inventor|linguist|ethnolog|anthropolog|psych|professeur|professor|chercheu|research|econom|économ|historien|historian/i],
  ['writer', /écrivain|romanci|poète|poèt|auteur|dramaturge|writer|novelist|poet|author|playwright|essayist|essayiste/i],
  ['director', /réalisat|cinéast|director|filmmaker|metteur/i],
  ['actor', /acteur|actrice|actor|actress|comédien|comedian/i],
  ['musician', /musicien|composit|compos|chanteu|singer|rappeu|rapper|pianist|violon|guitar|chef d.orchestre|conductor|musician|groupe|band/i],
  ['painter', /peintre|sculpt|painter|artiste|artist|photograph|graveur|dessinat/i],
  ['athlete', /footballeu|joueu|player|athl|coureu|runner|cyclist|nageu|swimmer|boxeu|boxer|pilote|driver|entraîneur|coach|sportif|champion|judok|patineu|skater|tennis|basket|rugby/i],
  ['philosopher', /philosoph|penseur|thinker|sociolog/i],
  ['religious', /pape|pope|évêque|bishop|saint|moine|monk|théolog|theolog|cardinal|prêtre|priest|abbé|pasteur|pastor|imam|rabbi|missionn|missionar/i],
  ['explorer', /explorat|explorer|navigat|astronaut|cosmonaut|aviat|voyageu/i],
  ['business', /entrepreneur|chef d.entreprise|pdg|ceo|homme d.affaires|businessm|industriel|industrialist|fondateur|founder|banquier|banker|patron|directeur général/i],
  ['youtuber', /youtub|vlogger|blogger|influenc|internet personality/i],
  ['journalist', /journalist|reporter|correspondant|présentat|presenter|rédact|editor/i],
  ['activist', /milit|activist|résistant|syndicalist|révolution|défenseu|dissident|campaigner/i],
  ['jurist', /juge|judge|avocat|lawyer|juriste|jurist|magistrat|procureur|prosecutor|attorney/i],
] // prettier-ignore

/** The domains that a role, a title or a description of somebody speaks of; the most telling first. */
export function domainsOf(description: string): Domain[] {
  return DOMAIN_WORDS.filter(([, words]) => words.test(description)).map(([domain]) => domain)
}

/** A person's name in a language. */
export function personName(person: Person, language: Language): string {
  return language === 'fr' ? person.fr : person.en
}

/** The gender of somebody on the list, by the name in either language. */
export const knownGender = (name = ''): Person['gender'] | undefined =>
  PEOPLE.find(({ en, fr }) => en === name || fr === name)?.gender

/** *Antoine Laurent Lavoisier* → *Antoine Lavoisier* */
const outerNames = (name: string): string => name.replace(/^(\S+) .* (\S+)$/u, '$1 $2')

/** Whether somebody's name is on the list, in either language, or their first and last one: whom nobody needs a text for. */
export const isWidelyKnown = (name = ''): boolean =>
  PEOPLE.some(({ en, fr }) => [name, outerNames(name)].some((one) => en === one || fr === one))
