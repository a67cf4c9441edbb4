import type { QuotationRules } from '../quotations/rules'

export const quotationRules: QuotationRules = {
  sayings: new Set(
    `dire déclarer affirmer annoncer expliquer ajouter préciser indiquer souligner rappeler répondre répliquer assurer
    confier écrire estimer juger noter observer poursuivre conclure demander lancer crier murmurer raconter rapporter
    reconnaître regretter prévenir avertir insister commenter dénoncer marteler résumer soutenir prétendre promettre
    confirmer réagir tweeter ironiser admettre avouer nuancer penser considérer saluer qualifier évoquer citer
    proclamer signaler témoigner détailler plaider s'exclamer exclamer s'indigner indigner s'interroger interroger
    féliciter appeler décrire`
      .trim()
      .split(/\s+/u),
  ),
  according: /^(?:selon|d['’]après|pour|de l['’]avis de)$/iu,
}
