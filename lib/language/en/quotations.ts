import type { QuotationRules } from '../quotations/rules'

export const quotationRules: QuotationRules = {
  sayings: new Set(
    `say tell state declare announce explain add note point reply answer ask write claim argue insist report comment
    observe remark recall warn admit acknowledge confirm deny stress emphasize conclude continue describe call tweet
    post shout whisper cry exclaim declare assert maintain suggest believe think promise praise denounce quip joke
    recount testify`
      .trim()
      .split(/\s+/u),
  ),
  according: /^(?:according)$/iu,
}
