/** Our own writing, for tests of the whole way from a text to its questions. */
export const FRENCH = `Le pont de la Lys

Le pont de la Lys a été inauguré le 3 mai 2019 à Dunkerque par la ministre Élisabeth Borne. L’ouvrage a été conçu par l’architecte Jean Nouvel. Il mesure 480 mètres et a coûté 62 millions d’euros. La construction du pont de la Lys a commencé en mars 2015, après une longue enquête publique.

En 2012, la ville de Dunkerque avait acheté les terrains du port. Le ministère de la Défense a cédé les quais de la Lys en juin 2013. L’entreprise Eiffage a coulé les piles du pont de la Lys en 2016. Selon l’agence Reuters, 12 000 personnes ont traversé le pont de la Lys le premier jour. Jean Nouvel est né à Fumel en 1945.`

export const ENGLISH = `The Harbour Museum of Cork

The Harbour Museum was opened on May 3, 2019 in Cork by President Michael Higgins. The museum was designed by Norman Foster. It cost 62 million euros. Construction of the Harbour Museum began in March 2015.

In 2012, the city of Cork bought the old docks from the Ministry of Defence. Norman Foster was born in Stockport in 1935. According to Reuters, the Harbour Museum welcomed 12,000 visitors in June 2019. The painter Mary Cassatt gave the museum three portraits of sailors in 1911.`
