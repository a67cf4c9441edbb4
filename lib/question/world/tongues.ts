/** Countries, by their ISO 3166 codes, in which people are called much alike: of a name one cannot tell from which of them it is. */
const ALIKE = [
  'US CA AU NZ GB',
  'FR BE CH CA LU',
  'DE AT CH LU LI',
  'ES AR MX CL CO PE UY VE CU BO EC PY',
  'PT BR AO MZ CV',
  'SE NO DK IS',
  'NL BE ZA',
  'RU UA BY',
  'PL CZ SK HU',
  'RS HR SI BA ME MK BG',
  'RO MD BG',
  'EE LV LT FI',
  'GR CY AL',
  'MA DZ TN LY EG',
  'SY LB JO IQ EG PS',
  'SA AE QA KW BH OM YE',
  'TR AZ KZ UZ TM KG',
  'IR AF TJ',
  'IN PK BD LK NP',
  'CN TW SG MY',
  'VN LA KH TH',
  'SN ML GN CI BF NE',
  'GH NG LR SL GM',
  'CM CG CD GA TD',
  'KE UG TZ RW BI ET',
].map((codes) => codes.split(' '))

/** Whether somebody of either country could be called as somebody of the other. */
export function areCalledAlike(one: string, other: string): boolean {
  return ALIKE.some((codes) => codes.includes(one) && codes.includes(other))
}
