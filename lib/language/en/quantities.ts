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
  decimalComma: false,
  approximate:
    /(?:about|around|approximately|roughly|nearly|almost|some|over|more than|less than|fewer than|at least|at most|up to|an estimated|between|an?)\s*$/iu,
  currencies: pairs(
    'euro=EUR;dollar=USD;US dollar=USD;pound=GBP;yen=JPY;yuan=CNY;rouble,ruble=RUB;franc=FRF;Swiss franc=CHF',
  ),
  units: pairs(
    'kilometre,kilometer=km;km=km;metre,meter=m;m=m;centimetre,centimeter=cm;cm=cm;millimetre,millimeter=mm;mm=mm;kilogram,kilo=kg;kg=kg;gram=g;g=g;ton,tonne=t;litre,liter=l;hectare=ha;ha=ha;square kilometre,square kilometer=km²;square mile=mi²;degree=°;°C=°C;°F=°F;°=°;hour=h;minute=min;second=s;day=d;week=wk;month=mo;year=a;century=century;watt=W;kilowatt=kW;megawatt=MW;volt=V;hertz=Hz;byte=B;knot=kn;mile=mi;foot=ft;feet=ft;inch=in;inches=in;lb=lb;acre=acre',
  ),
  percent: /^(?:%|per\s?cent|percent)$/iu,
  ordinal: /^(\d+)(?:st|nd|rd|th)$/iu,
  ordinalWords: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'], // prettier-ignore
}
