/**
 * Typed answers with the verdict that a fair teacher would give: `language | prompt | answer (; accepted …) | given = verdict, …`.
 * r: right, c: close, w: wrong.
 */
export const CASES = `
fr | Quand le traité a-t-il été signé ? | juin 2024 | juin 2024=r, Juin 2024=r, en juin 2024=r, 06/2024=r, 6/2024=r, June 2024=r, 2024-06=r, jiun 2024=r, au mois de juin 2024=r, juillet 2024=w, juin 2023=w, 2024=c, juin=c, 12 juin 2024=r, 12 mai 2024=w, mai=w, 2023=w
fr | Quand la loi a-t-elle été votée ? | 28 avril 2025 | le 28 avril 2025=r, 28/04/2025=r, 28.4.2025=r, 2025-04-28=r, lundi 28 avril 2025=r, 28 Avril 2025=r, April 28, 2025=r, 28 avrl 2025=r, avril 2025=c, 2025=c, 29 avril 2025=w, 28 mai 2025=w, 28/04/25=r, 28 avril=c, 04/28/2025=r
fr | Quand le musée a-t-il ouvert ? | 1er mai 1998 | 1 mai 1998=r, premier mai 1998=r, le 1er mai 1998=r, 01/05/1998=r, mai 1998=c, 1er mars 1998=w
fr | En quelle année le pont a-t-il été bâti ? | 1902 | 1902=r, en 1902=r, mille neuf cent deux=r, 1903=w, 1920=w, vers 1902=r, mai 1902=r, l’an 1902=r
fr | À quelle époque vivait-il ? | XVIIIe siècle | 18e siècle=r, XVIIIème siècle=r, dix-huitième siècle=r, au XVIIIe siècle=r, XVIIe siècle=w, 18ème siècle=r
fr | Dans quelle décennie la tour a-t-elle été bâtie ? | années 1960 | les années 1960=r, années 60=r, dans les années 60=r, années 1970=w
fr | Quand la ville a-t-elle été fondée ? | 44 av. J.-C. | 44 avant J.-C.=r, en 44 av. J.-C.=r, 44 av JC=r, 44=w
fr | Quand le volcan s’est-il réveillé ? | été 2022 | à l’été 2022=r, l’ete 2022=r, hiver 2022=w, 2022=c, été=c
fr | Quand la guerre a-t-elle eu lieu ? | de 1914 à 1918 | 1914-1918=r, entre 1914 et 1918=r, de 1914 à 1919=w, 1914–18=r, de 1914 a 1918=r
fr | Quel jour la fête a-t-elle lieu ? | 14 juillet | quatorze juillet=r, le 14 juillet=r, 14/07/2020=r, 13 juillet=w, 14 juillet 1790=r
fr | Qui a salué les marins ? | Kim Jong Un | Kim Jong Un=r, kim jong un=r, Kim Jong-un=r, Kim=r, le dirigeant Kim Jong Un=r, Kim Jong Il=w, Xi Jinping=w, Poutine=w, Kin Jong Un=r, =w
fr | Qui dirige l’état-major ? | Valéri Guérassimov | Guérassimov=r, Guerassimov=r, valeri guerassimov=r, général Guérassimov=r, V. Guérassimov=r, Valéri=c, Gerassimov=r, Guérasimov=r, Sergueï Guérassimov=w, Lavrov=w, Valery Guérassimov=r
fr | Qui a fondé la revue ? | Simone de Beauvoir | de Beauvoir=r, Beauvoir=r, S. de Beauvoir=r, Simone=c, Simone Veil=w, Mme de Beauvoir=r, Beauvoire=r
fr | Qui a peint le plafond ? | Charles Le Brun | Le Brun=r, Lebrun=r, Brun=r, Charles=c, le peintre Charles Le Brun=r
fr | À qui le prix est-il remis ? | Gabriel García Márquez | García Márquez=r, Garcia Marquez=r, Márquez=r, Gabriel=c
fr | Dans quelle ville le monument sera-t-il érigé ? | Pyongyang | à Pyongyang=r, pyongyang=r, Pyong Yang=r, Pyonyang=r, la ville de Pyongyang=r, Séoul=w, Pyongyang, en Corée du Nord=c
fr | Dans quelle région les troupes ont-elles combattu ? | la région de Koursk | Koursk=r, région de Koursk=r, dans la région de Koursk=r, Kourks=r, Belgorod=w
fr | Quel pays a vendu les navires ? | la Russie | Russie=r, la russie=r, Prusse=w, La Rusie=r, Ukraine=w, russie ou Chine=w
fr | Quel pays a perdu la finale ? | l’Iran | Iran=r, l'iran=r, L’Iran=r, Irak=w, Iram=r
fr | Quel pays borde le lac ? | le Niger | Niger=r, au Niger=r, Nigeria=w, le niger=r
fr | Quelle agence a rapporté l’annonce ? | l’agence d’État KCNA | KCNA=r, l’agence KCNA=r, kcna=r, TASS=w, agence KCNA=r
fr | Quel organisme a condamné l’essai ? | le Conseil de sécurité de l’ONU | Conseil de sécurité=c, le conseil de securite de l’ONU=r, Conseil de sécurité de l'ONU=r, l’ONU=w, OTAN=w
fr | Combien de soldats ont été envoyés ? | 300 soldats | 300=r, trois cents=r, trois cents soldats=r, 3000=w, 30=w, 300 hommes=c, environ 300=r, 301=w, 300 soldats=r
fr | Combien de navires ont coulé ? | deux | 2=r, deux navires=r, les deux=r, trois=w, 12=w
fr | Combien d’habitants la commune compte-t-elle ? | 14 200 habitants | 14200=r, 14.200=r, 14 200=r, quatorze mille deux cents=r, 14 201=w, 1420=w
fr | Combien le chantier a-t-il coûté ? | 14,2 milliards d’euros | 14,2 milliards d'euros=r, 14,2 milliards €=r, 14.2 milliards d’euros=r, 14 200 000 000 euros=r, 14,2 milliards de dollars=w, 14,2 milliards=c, 14,2 millions d’euros=w, 14 milliards d’euros=w
fr | Quelle part des voix a-t-il obtenue ? | 12 % | 12%=r, 12 pour cent=r, douze pour cent=r, 12=r, 21 %=w, 12,0 %=r
fr | Quelle est la longueur du pont ? | 5 km | 5 kilomètres=r, cinq kilomètres=r, 5000 m=r, 5=c, 5 m=w, 50 km=w, 5 miles=w
fr | Quel rang a-t-elle obtenu ? | troisième | 3e=r, 3ème=r, la troisième=r, deuxième=w, 3=c
fr | Combien de fois a-t-il gagné ? | quatre-vingt-dix-sept | 97=r, quatre vingt dix sept=r, 87=w
fr | Combien de cas ont été comptés ? | une dizaine | 10=r, dix=r, une dizaine=r, 20=w
fr | Que prévoit l’accord ? | une aide mutuelle | aide mutuelle=r, une aide mutuele=r, l’aide mutuelle=r, aide=c, une aide militaire=w
fr | Que produit l’usine ? | des œufs | oeufs=r, des oeufs=r, œufs=r, œuf=r, bœufs=w
fr | Qu’a construit la ville ? | un hôpital | hopital=r, l’hôpital=r, un hôpitall=r, une école=w, hôpitaux=w
fr | Quel poisson est pêché ici ? | le poisson-chat | poisson chat=r, poisson-chat=r, poison-chat=w, poissonchat=r
fr | Quel mot désigne ce vent ? | aujourd’hui | aujourd'hui=r, aujourdhui=r, aujourd’hui.=r, « aujourd’hui »=r
fr | Quel instrument joue-t-elle ? | le violoncelle | violoncelle=r, violoncele=r, violon=w, violoncel=c, du violoncelle=r
fr | Quelle est la capitale ? | Saint-Étienne | Saint Etienne=r, saint-étienne=r, St-Étienne=w, Saint-Étiene=r
fr | Quel est le métier de son père ? | maître d’école | maitre d'école=r, un maître d’école=r, maître=c, médecin=w
en | When was the treaty signed? | June 2024 | June 2024=r, in June 2024=r, june 2024=r, 06/2024=r, juin 2024=r, Jun 2024=r, 2024=c, July 2024=w, June 2023=w, June 12, 2024=r, Junne 2024=r
en | When did the museum open? | May 12, 1998 | 12 May 1998=r, May 12th 1998=r, the 12th of May 1998=r, 5/12/1998=r, 12/5/1998=r, 1998-05-12=r, May 1998=c, May 13, 1998=w, 12 March 1998=w, Tuesday, May 12, 1998=r
en | In which year was the bridge built? | 1984 | in 1984=r, nineteen eighty-four=r, 1985=w, 1948=w, around 1984=r
en | In what century did it happen? | the 18th century | 18th century=r, eighteenth century=r, the eighteenth century=r, 17th century=w
en | In which decade was the tower built? | the 1960s | 1960s=r, the 60s=r, in the 1960s=r, 1970s=w
en | When was the town founded? | 44 BC | 44 BCE=r, in 44 BC=r, 44 B.C.=r, 45 BC=w, AD 44=w
en | When did the war take place? | from 1939 to 1945 | 1939-1945=r, between 1939 and 1945=r, 1939–45=r, from 1939 to 1944=w
en | When did the volcano wake? | summer 2022 | in the summer of 2022=r, summer 2022=r, winter 2022=w, 2022=c
en | Who praised the sailors? | Barack Obama | Obama=r, barack obama=r, President Obama=r, B. Obama=r, Barack=c, Michelle Obama=w, Barak Obama=r, Trump=w, Oboma=r
en | Who wrote the report? | Jane Smith | Smith=r, Dr. Jane Smith=r, Ms Smith=r, John Smith=w, Jane=c, Jane Smyth=w
en | Who designed the hall? | Zaha Hadid | Hadid=r, zaha hadid=r, Zaha Haddid=r, architect Zaha Hadid=r, Frank Gehry=w
en | Who led the expedition? | Ludwig van Beethoven | Beethoven=r, van Beethoven=r, Bethoven=r, Mozart=w, Ludwig=c
en | Who founded the group? | Martin Luther King | King=r, Luther King=r, Dr Martin Luther King=r, Martin Luther=w
en | In which city will it stand? | New York | new york=r, New York=r, in New York=r, York=w, Newyork=r, the city of New York=r, Boston=w
en | Which country won the match? | Austria | austria=r, Australia=w, Austia=r, Germany=w, Autria=r
en | Which country hosts the base? | the United States | United States=r, the united states=r, United Kingdom=w, united sates=r
en | Which country borders the lake? | Niger | Nigeria=w, niger=r
en | Which agency reported it? | the Associated Press | Associated Press=r, associated press=r, the associated pres=r, Reuters=w
en | How many soldiers were sent? | 300 soldiers | 300=r, three hundred=r, three hundred soldiers=r, about 300=r, 3,000=w, 301=w
en | How many people live there? | 14,200 | 14200=r, 14 200=r, fourteen thousand two hundred=r, 14,300=w, 14.2 thousand=r
en | How much did it cost? | $14.2 billion | 14.2 billion dollars=r, $14.2bn=r, 14.2 billion=c, $14.2 million=w, €14.2 billion=w, 14,200,000,000 dollars=r
en | What share of the vote did she get? | 12 percent | 12%=r, twelve percent=r, 12 per cent=r, 12=r, 13%=w
en | How long is the bridge? | 5 kilometres | 5 km=r, five kilometers=r, 5=c, 5000 metres=r, 5 miles=w
en | How many books did she write? | a dozen | 12=r, twelve=r, a dozen=r, 10=w
en | What place did the team finish in? | third | 3rd=r, third=r, second=w, the third=r
en | What does the plant make? | solar panels | solar panel=r, the solar panels=r, solar pannels=r, panels=c, wind turbines=w
en | What is the building called? | the Café Royal | Cafe Royal=r, café royal=r, the cafe royal=r, the Royal=w, Cafe Royale=r
en | What did he study? | mathematics | mathmatics=r, matematics=r, maths=w, physics=w, Mathematics.=r
en | What did the court annul? | the self-driving rule | self driving rule=r, the self–driving rule=r, rule=w
en | What was the ship's name? | “Endeavour” | Endeavour=r, "Endeavour"=r, the Endeavour=r, Endevour=r, Discovery=w
en | Who leads the firm? | Seán O’Brien | Sean O'Brien=r, O'Brien=r, OBrien=r, Seán=c, Brian=w
`
