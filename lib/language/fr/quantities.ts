import type { QuantityRules } from '../quantities/rules'
import { numerals } from './numerals'

const pairs = (text: string) =>
  new Map(
    text
      .trim()
      .split(/\s*;\s*/u)
      .flatMap((entry) => {
        const [names, value] = entry.split('=') as [string, string]
        return names
          .split(/,\s*/u)
          .flatMap((name) => [[name, value] as const, [`${name}s`, value] as const])
      }),
  )

export const quantityRules: QuantityRules = {
  numerals,
  decimalComma: true,
  approximate:
    /(?:environ|près de|presque|quelque|autour de|plus de|moins de|au moins|au plus|à peu près|jusqu['’]à|entre|une?)\s*$/iu,
  currencies: pairs(
    'euro=EUR;dollar=USD;franc=FRF;livre sterling=GBP;yen=JPY;yuan=CNY;rouble=RUB;franc suisse=CHF',
  ),
  units: pairs(
    'kilomètre=km;km=km;mètre=m;m=m;centimètre=cm;cm=cm;millimètre=mm;mm=mm;kilogramme,kilo=kg;kg=kg;gramme=g;g=g;tonne=t;litre=l;l=l;hectare=ha;ha=ha;kilomètre carré=km²;km²=km²;km2=km²;mètre carré=m²;m²=m²;m2=m²;degré=°;°C=°C;°=°;heure=h;h=h;minute=min;min=min;seconde=s;jour=d;semaine=wk;mois=mo;an,année=a;siècle=century;watt=W;kilowatt=kW;mégawatt=MW;volt=V;hertz=Hz;octet=B;nœud=kn;mille marin=nmi;mile=mi;pied=ft',
  ),
  percent: /^(?:%|pour\s?cent|pour-cent)$/iu,
  ordinal: /^(\d+)(?:ers?|res?|èmes?|es?|nde?s?)$/iu,
  ordinalWords: ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'onzième', 'douzième'], // prettier-ignore
}
