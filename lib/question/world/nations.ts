import { countryByCode } from './world'

/** The country that each widely known person is of, by the French name under which `people.ts` has them. */
const BY_COUNTRY: Record<string, string> = {
  FR: 'Emmanuel Macron|Nicolas Sarkozy|François Hollande|Jean-Yves Le Drian|Bruno Le Maire|Gérald Darmanin|Élisabeth Borne|Christine Lagarde|Pierre de Villiers|Thierry Burkhard|Philippe Pétain|Ferdinand Foch|Joseph Joffre|Philippe Leclerc|Charles de Gaulle|Michel Ney|Joachim Murat|Georges Pompidou|François Mitterrand|Jacques Chirac|Georges Clemenceau|Raymond Poincaré|Léon Blum|Adolphe Thiers|Jules Ferry|Léon Gambetta|Maximilien de Robespierre|Georges Danton|Mirabeau|Louis XV|Louis XVI|Marie-Antoinette|Napoléon Ier|Napoléon III|Louis XVIII|Charles X|Louis-Philippe|Henri IV|Louis XIII|Louis XIV|Anne d’Autriche|François Ier|Henri II|Catherine de Médicis|Philippe Auguste|Saint Louis|Philippe le Bel|Hugues Capet|Charlemagne|Clovis|Aliénor d’Aquitaine|Blanche de Castille|Jean Racine|Pierre Corneille|Molière|Jean de La Fontaine|Nicolas Boileau|Charles Perrault|Madame de La Fayette|Madame de Sévigné|Voltaire|Denis Diderot|Beaumarchais|Marivaux|Montesquieu|Madame de Staël|Victor Hugo|Honoré de Balzac|Stendhal|Gustave Flaubert|Émile Zola|Alexandre Dumas|Charles Baudelaire|Arthur Rimbaud|Paul Verlaine|Alfred de Musset|Jules Verne|George Sand|Albert Camus|Marcel Proust|André Gide|André Malraux|Jean Cocteau|Paul Éluard|Louis Aragon|Aimé Césaire|Colette|Simone de Beauvoir|Marguerite Duras|Marguerite Yourcenar|Michel Houellebecq|Patrick Modiano|Annie Ernaux|Leïla Slimani|Blaise Pascal|Antoine Lavoisier|Buffon|Émilie du Châtelet|Louis Pasteur|Claude Bernard|Georges Cuvier|Jean-Baptiste de Lamarck|Joseph Gay-Lussac|André-Marie Ampère|Pierre Curie|Marie Curie|Irène Joliot-Curie|Luc Montagnier|Emmanuelle Charpentier|Pierre de Fermat|René Descartes|Joseph-Louis Lagrange|Jean le Rond d’Alembert|Alexis Clairaut|Adrien-Marie Legendre|Nicolas de Condorcet|Augustin Louis Cauchy|Évariste Galois|Siméon Denis Poisson|Abraham de Moivre|Joseph Fourier|Henri Poincaré|Joseph Liouville|Sophie Germain|Alexandre Grothendieck|Jean-Philippe Rameau|François Couperin|Hector Berlioz|Georges Bizet|Claude Debussy|Maurice Ravel|Georges Brassens|Charles Aznavour|Serge Gainsbourg|Johnny Hallyday|Édith Piaf|Barbara|Françoise Hardy|Dalida|David Guetta|Nicolas Poussin|Georges de La Tour|Charles Le Brun|Claude Monet|Édouard Manet|Edgar Degas|Paul Cézanne|Paul Gauguin|Eugène Delacroix|Gustave Courbet|Auguste Renoir|Jean-Auguste-Dominique Ingres|Berthe Morisot|Rosa Bonheur|Henri Matisse|Marc Chagall|Georges Braque|Louise Bourgeois|Kylian Mbappé|Teddy Riner|Zinédine Zidane|Michel Platini|Alain Prost|Bernard Hinault|Marie-José Pérec|Suzanne Lenglen|Jean Gabin|Louis de Funès|Bourvil|Jean-Paul Belmondo|Alain Delon|Yves Montand|Brigitte Bardot|Catherine Deneuve|Simone Signoret|Jean Dujardin|Omar Sy|Marion Cotillard|Léa Seydoux|François Truffaut|Jean-Luc Godard|Jean Renoir|Marcel Carné|Claude Chabrol|Agnès Varda|Luc Besson|Jacques Audiard|Céline Sciamma|Nicolas Malebranche|Auguste Comte|Alexis de Tocqueville|Jean-Paul Sartre|Michel Foucault|Henri Bergson|Jacques Derrida|Gilles Deleuze|Raymond Aron|Simone Weil|Jean Calvin|Jeanne d’Arc|Bernard Arnault|Carlos Ghosn|André Citroën|Louis Renault|Marcel Dassault|Coco Chanel|Jacques Cartier|Samuel de Champlain|René Caillié|Alexandra David-Néel|Jacques-Yves Cousteau|Jean Jaurès|Jean Moulin|Simone Veil|Louise Michel|Jean Nouvel|Albert Londres|Joseph Kessel|Françoise Giroud|Robert Badinter|René Cassin|Gisèle Halimi',
  US: 'Joe Biden|Donald Trump|Barack Obama|Antony Blinken|Lloyd Austin|John Kerry|Colin Powell|Hillary Clinton|Condoleezza Rice|Madeleine Albright|Mark Milley|David Petraeus|Dwight Eisenhower|Douglas MacArthur|George Patton|Ulysses Grant|Robert Lee|William Sherman|Franklin Roosevelt|John Kennedy|Richard Nixon|Ronald Reagan|Woodrow Wilson|Harry Truman|Bill Clinton|Abraham Lincoln|Andrew Jackson|George Washington|Thomas Jefferson|Benjamin Franklin|John Adams|James Madison|Edgar Allan Poe|Mark Twain|Emily Dickinson|Ernest Hemingway|William Faulkner|John Steinbeck|Toni Morrison|Stephen King|Philip Roth|Thomas Edison|Robert Oppenheimer|Richard Feynman|James Watson|Edwin Hubble|Barbara McClintock|Anthony Fauci|Jennifer Doudna|Katherine Johnson|Louis Armstrong|Elvis Presley|Bob Dylan|Michael Jackson|Jimi Hendrix|Prince|Miles Davis|Aretha Franklin|Madonna|Ella Fitzgerald|Nina Simone|Janis Joplin|Whitney Houston|Jay-Z|Kanye West|Eminem|Justin Timberlake|Bruno Mars|Pharrell Williams|Beyoncé|Taylor Swift|Lady Gaga|Billie Eilish|Katy Perry|Mary Cassatt|Andy Warhol|Georgia O’Keeffe|Michael Phelps|LeBron James|Tiger Woods|Serena Williams|Simone Biles|Venus Williams|Megan Rapinoe|Katie Ledecky|Allyson Felix|Mohamed Ali|Carl Lewis|Jesse Owens|Michael Jordan|Magic Johnson|Pete Sampras|Marlon Brando|James Dean|Humphrey Bogart|Clint Eastwood|Marilyn Monroe|Grace Kelly|Leonardo DiCaprio|Brad Pitt|Tom Hanks|George Clooney|Matt Damon|Johnny Depp|Will Smith|Meryl Streep|Scarlett Johansson|Natalie Portman|Stanley Kubrick|Orson Welles|Steven Spielberg|Quentin Tarantino|Martin Scorsese|Tim Burton|Sofia Coppola|Kathryn Bigelow|Greta Gerwig|Elon Musk|Bill Gates|Jeff Bezos|Steve Jobs|Mark Zuckerberg|Warren Buffett|Tim Cook|Larry Page|Sundar Pichai|Sheryl Sandberg|Meg Whitman|Henry Ford|John Rockefeller|Walt Disney|Andrew Carnegie|Helena Rubinstein|Robert Peary|Amelia Earhart|Neil Armstrong|Buzz Aldrin|John Glenn|Alan Shepard|Sally Ride|Martin Luther King|Malcolm X|Rosa Parks|Angela Davis|Edward Snowden|Frank Gehry|Frank Lloyd Wright|MrBeast|Logan Paul|Ryan Higa|Casey Neistat|Michelle Phan|Emma Chamberlain|Bob Woodward|Walter Cronkite|Carl Bernstein|Edward Murrow|Barbara Walters|Thurgood Marshall|Antonin Scalia|Stephen Breyer|Ruth Bader Ginsburg|Sandra Day O’Connor|Sonia Sotomayor',
  GB: 'Tony Blair|David Cameron|Theresa May|Liz Truss|Bernard Montgomery|Arthur Wellesley|Horatio Nelson|Winston Churchill|Margaret Thatcher|Benjamin Disraeli|William Gladstone|Robert Walpole|George III|Victoria|Charles Ier|Jacques II|Guillaume III|Henri VIII|Élisabeth Ire|Marie Stuart|Richard Cœur de Lion|Jean sans Terre|Guillaume le Conquérant|John Milton|William Shakespeare|Daniel Defoe|Charles Dickens|Jane Austen|Charlotte Brontë|Emily Brontë|Mary Shelley|George Orwell|J. R. R. Tolkien|Virginia Woolf|Agatha Christie|Salman Rushdie|Kazuo Ishiguro|J. K. Rowling|Isaac Newton|Robert Hooke|Robert Boyle|Edmond Halley|Joseph Priestley|Henry Cavendish|James Watt|William Herschel|Caroline Herschel|Charles Darwin|Michael Faraday|James Clerk Maxwell|Mary Anning|Ada Lovelace|Alexander Fleming|Francis Crick|Alan Turing|Stephen Hawking|Rosalind Franklin|Tim Berners-Lee|Peter Higgs|Roger Penrose|Geoffrey Hinton|Jane Goodall|John Wallis|Brook Taylor|Andrew Wiles|David Bowie|Freddie Mercury|John Lennon|Paul McCartney|Ed Sheeran|Adele|William Turner|Lewis Hamilton|Charlie Chaplin|Cary Grant|Audrey Hepburn|Elizabeth Taylor|Daniel Craig|Emma Watson|Alfred Hitchcock|Christopher Nolan|Francis Bacon|John Locke|Thomas Hobbes|David Hume|Adam Smith|Mary Wollstonecraft|John Stuart Mill|Bertrand Russell|Karl Popper|Thomas More|James Cook|David Livingstone|Robert Scott|Ernest Shackleton|Henry Morton Stanley|Emmeline Pankhurst|Norman Foster|Zaha Hadid|Zoella|Christiane Amanpour',
  IE: 'Oscar Wilde|Eileen Gray|James Joyce|Jonathan Swift|George Berkeley',
  CA: 'Justin Trudeau|Margaret Atwood|Ryan Gosling|James Cameron|Lilly Singh',
  AU: 'Hugh Jackman|Nicole Kidman|Cate Blanchett|Julian Assange',
  NZ: 'Jacinda Ardern|Jane Campion|Edmund Hillary|Ernest Rutherford',
  RU: 'Vladimir Poutine|Sergueï Lavrov|Sergueï Choïgou|Andreï Belooussov|Sergueï Sourovikine|Alexandre Dvornikov|Igor Kostioukov|Gueorgui Joukov|Mikhaïl Koutouzov|Joseph Staline|Mikhaïl Gorbatchev|Catherine II|Pierre le Grand|Nicolas Ier|Alexandre II|Léon Tolstoï|Fiodor Dostoïevski|Dmitri Mendeleïev|Sofia Kovalevskaïa|Andreï Kolmogorov|Piotr Ilitch Tchaïkovski|Igor Stravinsky|Vassily Kandinsky|Youri Gagarine|Valentina Terechkova|Alexeï Navalny',
  UA: 'Volodymyr Zelensky|Dmytro Kuleba|Oleksandr Syrsky|Valeri Zaloujny',
  BY: 'Alexandre Loukachenko',
  DE: 'Angela Merkel|Olaf Scholz|Annalena Baerbock|Boris Pistorius|Erwin Rommel|Konrad Adenauer|Helmut Kohl|Otto von Bismarck|Frédéric II|Guillaume Ier|Friedrich von Schiller|Johannes Kepler|Alexander von Humboldt|Robert Koch|Albert Einstein|Max Planck|Werner Heisenberg|Gottfried Leibniz|Carl Friedrich Gauss|Bernhard Riemann|Carl Jacobi|Georg Cantor|David Hilbert|Emmy Noether|Jean-Sébastien Bach|Georg Friedrich Haendel|Christoph Willibald Gluck|Ludwig van Beethoven|Richard Wagner|Johannes Brahms|Robert Schumann|Clara Schumann|Fanny Mendelssohn|Albrecht Dürer|Steffi Graf|Emmanuel Kant|Friedrich Nietzsche|Karl Marx|Arthur Schopenhauer|Friedrich Engels|Georg Hegel|Martin Heidegger|Jürgen Habermas|Hannah Arendt|Martin Luther|Benoît XVI|Ludwig Mies van der Rohe',
  AT: 'Klemens von Metternich|Marie-Thérèse|Gregor Mendel|Lise Meitner|Kurt Gödel|Wolfgang Amadeus Mozart|Joseph Haydn|Franz Schubert|Ludwig Wittgenstein',
  CH: 'Jean-Jacques Rousseau|Roger Federer|Leonhard Euler|Daniel Bernoulli|Jakob Bernoulli|Le Corbusier|Ulrich Zwingli|Jacques Piccard',
  IT: 'Giorgia Meloni|Giuseppe Garibaldi|Camillo Cavour|Galilée|Evangelista Torricelli|Alessandro Volta|Luigi Galvani|Enrico Fermi|Maria Gaetana Agnesi|Antonio Vivaldi|Giuseppe Verdi|Léonard de Vinci|Michel-Ange|Raphaël|Titien|Le Caravage|Sandro Botticelli|Artemisia Gentileschi|Federico Fellini|Sergio Leone|Enzo Ferrari|Marco Polo|Amerigo Vespucci|Renzo Piano|Gae Aulenti|Oriana Fallaci|Thomas d’Aquin|François d’Assise',
  ES: 'Pedro Sánchez|Charles Quint|Philippe II|Philippe IV|Isabelle II|Miguel de Cervantes|Diego Velázquez|Francisco de Goya|Pablo Picasso|Salvador Dalí|Joan Miró|Rafael Nadal|Hernán Cortés|Francisco Pizarro|Ignace de Loyola|Thérèse d’Avila|Antoni Gaudí',
  NL: 'Christiaan Huygens|Rembrandt|Johannes Vermeer|Vincent van Gogh|Piet Mondrian|Johan Cruyff|Baruch Spinoza|Érasme|Jérôme Bosch|Rem Koolhaas',
  BE: 'Léopold II|Jacques Brel|Stromae|René Magritte|Eddy Merckx|Pierre Paul Rubens|Chantal Akerman',
  PL: 'Frédéric Chopin|Lech Walesa|Jean-Paul II',
  HU: 'Viktor Orban|Franz Liszt|John von Neumann|Katalin Karikó',
  CZ: 'Franz Kafka|Martina Navratilova',
  RO: 'Nadia Comaneci',
  RS: 'Novak Djokovic',
  SE: 'Greta Thunberg|Charles XII|Christine de Suède|Carl von Linné|Greta Garbo|Ingmar Bergman|PewDiePie',
  NO: 'Niels Henrik Abel|Roald Amundsen|Fridtjof Nansen',
  DK: 'Niels Bohr|Søren Kierkegaard',
  FI: 'Sanna Marin',
  PT: 'Cristiano Ronaldo|Vasco de Gama|Fernand de Magellan',
  CN: 'Xi Jinping|Wang Yi|Mao Zedong|Liu Xiaobo',
  KP: 'Kim Jong Il|No Kwang Chol',
  KR: 'Yoon Suk Yeol|Moon Jae-in|Park Geun-hye|Bong Joon-ho',
  JP: 'Shinzo Abe|Haruki Murakami|Akira Kurosawa|Kazuyo Sejima',
  IN: 'Narendra Modi|Indira Gandhi|Mahatma Gandhi|Srinivasa Ramanujan',
  PK: 'Benazir Bhutto|Malala Yousafzai',
  TR: 'Recep Tayyip Erdogan|Soliman le Magnifique',
  SY: 'Bachar al-Assad',
  IL: 'Benyamin Netanyahou|Golda Meir',
  BR: 'Lula da Silva|Dilma Rousseff|Pelé|Ayrton Senna|Oscar Niemeyer',
  AR: 'Lionel Messi|François|Diego Maradona',
  CL: 'Michelle Bachelet',
  MX: 'Claudia Sheinbaum|Frida Kahlo',
  CO: 'Gabriel García Márquez|Shakira',
  CU: 'Fidel Castro',
  VE: 'Simón Bolívar',
  BB: 'Rihanna',
  JM: 'Usain Bolt',
  LR: 'Ellen Johnson Sirleaf',
  ZA: 'Nelson Mandela|Desmond Tutu',
  SN: 'Léopold Sédar Senghor',
  TN: 'Habib Bourguiba',
  CD: 'Denis Mukwege',
  IQ: 'Nadia Murad',
}

let byPerson: Map<string, string> | undefined

/** The ISO 3166 code of a widely known person's country, by their French name; undefined where it is not known. */
export function nationOf(french: string): string | undefined {
  byPerson ??= new Map(
    Object.entries(BY_COUNTRY).flatMap(([code, names]) =>
      names.split('|').map((name): [string, string] => [name, code]),
    ),
  )
  return byPerson.get(french)
}

/** Whether somebody of one country could be taken for somebody of the other: the same part of the world. */
export function nearNations(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [countryByCode(one), countryByCode(other)]
  return a !== undefined && b !== undefined && (a.subregion === b.subregion || a.borders.includes(other)) // prettier-ignore
}
