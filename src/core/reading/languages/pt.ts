import type { LanguagePack } from '../language-pack.ts';

const NEED =
  'obrigatóri[oa]s?|necessári[oa]s?|imprescindíve(?:l|is)|indispensáve(?:l|is)|requerid[oa]s?|exigid[oa]s?|essencia(?:l|is)|fundamenta(?:l|is)|mandatóri[oa]s?';

/** Portuguese, European and Brazilian. */
export const pt: LanguagePack = {
  code: 'pt',
  spaced: true,
  common:
    'de a o que e do da em um para é com uma os no na por mais as dos como se das ao você são nós nossa nosso seu sua ou experiência conhecimento trabalho empresa vaga anos não ser equipe equipa em pelo pela',
  headings: [
    {
      zone: 'preferred',
      whole: 'seria (?:ótimo|bom|legal)|se tiver,? melhor|conta pontos|um extra|ajuda se|bom ter',
    },
    { zone: 'unneeded', whole: '(?:o que )?não (?:é )?precis[ao]|tanto faz|não importa' },
    { zone: 'benefits', whole: 'em troca|o que (?:damos|levas|você leva)|a nossa parte' },
    {
      zone: 'required',
      whole:
        'o (?:essencial|indispensável)|precisa ter|o que (?:não pode faltar|precisas|você precisa)|o que precisa',
    },
    {
      zone: 'equal-opportunity',
      part: 'igualdade de oportunidades|diversidade|inclusão|privacidade|lgpd|proteção de dados',
    },
    {
      zone: 'apply',
      whole: '(?:vagas|empregos|ofertas) (?:semelhantes|similares|relacionadas).*',
      part: 'como (?:se )?candidatar|candidat\\p{L}*-?(?:se|ura)|processo seletivo|etapas|contat[oa]s?|contacto|inscriç\\p{L}*|ficou interessad\\p{L}*|interessad[oa]|recrutamento|labels',
    },
    { zone: 'preferred', part: `não (?:é |são )?(?:${NEED}),? mas|mas não (?:${NEED})` },
    {
      zone: 'unneeded',
      part: `não (?:é |são |será )?(?:${NEED}|preciso|precisa|pedimos|exigimos)`,
    },
    {
      zone: 'benefits',
      part: 'benefícios|(?:o que )?(?:nós )?oferecemos|o que (?:oferecemos|você ganha|temos para)|oferta|remuneração|salário|vantagens|por que (?:trabalhar|\\p{L}+)|condições|local(?:ização)?(?: de trabalho)?|horário|regime|tipo de contrat\\p{L}*|contratação|modelo de trabalho|jornada',
    },
    {
      zone: 'preferred',
      part: 'diferencia(?:l|is)|desejáve(?:l|is)|desejad[oa]s?|será um plus|plus|pontos? extra|fatores? de valorização|valoriza(?:mos|do|da)|um (?:bónus|bônus|plus|extra)|bónus|bônus|preferencia(?:l|is)|seria (?:ótimo|bom|legal|excelente)|opciona(?:l|is)|nice to have|não obrigatóri\\p{L}*|vantagem',
    },
    {
      zone: 'mixed',
      part: 'requisitos.{1,20}(?:responsabilidades|atividades)|(?:responsabilidades|atividades).{1,20}requisitos',
    },
    {
      zone: 'none',
      whole:
        'descrição(?: (?:da vaga|do cargo|completa|da função|do emprego))?|sobre a (?:vaga|função|posição)|a vaga|detalhes(?: da vaga)?|resumo|informações adicionais',
    },
    {
      zone: 'duties',
      part: 'responsabilidades|atividades|atribuições|(?:o que|que) (?:você|vai|irá|vais)(?: \\p{L}+){0,3} (?:fazer|fará)|tarefas|funções|seu dia a dia|dia a dia|missão|desafios?|principais|o teu papel|o seu papel|o que farás|como será',
    },
    { zone: 'stack', part: 'stack|tecnologias|ferramentas' },
    {
      zone: 'required',
      part: 'requisitos|requerimentos|qualificações|habilidades|conhecimentos?|competências|experiência|formação|o que (?:esperamos|buscamos|procuramos|precisamos|você precisa|pedimos|valorizamos|é necessário|queremos)(?: \\p{L}+){0,4}|(?:quem|o que) (?:procuramos|buscamos|você é)|esperamos que você|perfil|sobre (?:você|ti)|obrigatóri[oa]s?|necessári[oa]s?|escolaridade|idiomas|precisamos|procuramos|buscamos|pré-requisitos|é para você|tens|você (?:tem|precisa|deve)|imprescindível|exigências',
    },
    {
      zone: 'company',
      part: 'sobre (?:nós|a empresa|a gente|o time|\\p{L}+)|quem somos|a empresa|nossa (?:empresa|história|missão|cultura|equipe)|nosso (?:time|propósito)|conheça|nossa empresa|o time|a equipa',
    },
  ],
  cues: [
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:,? ?mas |porém |embora )não (?:é |são |seja )?(?:${NEED})`,
    },
    { kind: 'preferred', reach: 'sentence', words: `não (?:é |são )?(?:${NEED}),? mas` },
    {
      kind: 'negated',
      reach: 'after',
      words: `não (?:é|são|será|há|se)? ?(?:${NEED}|preciso|precisa|exige|requer|pede|necessidade)(?: (?:de )?(?:saber|ter|conhecer|experiência (?:em|com)))?|não (?:exigimos|pedimos|usamos|utilizamos|precisamos|procuramos|buscamos)|você não (?:precisa|vai)|não precisas|em vez de|ao invés de|sem necessidade de|dispensa(?:mos)?`,
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `não (?:é|são|será|serão) (?:${NEED}|preciso)|não (?:${NEED})|(?:é|são) dispensáve(?:l|is)|também não(?= ?(?:[.,;!]|$))|(?:é|são|fica|ficam) (?:feit[oa]s?|com|por conta d[eao])(?: (?:por|com))? (?:outr[oa]|nossa agência|nosso contador)(?: (?:equipe|equipa|time|área|pessoa))?`,
    },
    {
      // What others do, and what does not belong to the job: "Do SAP cuida outra equipe".
      kind: 'negated',
      reach: 'before',
      words: `(?:é|são|está|estão) (?:terceirizad|externalizad|subcontratad)[oa]s?|(?:cuida|cuidam|trata|tratam|encarrega-se) (?:outr[oa]|nossa|uma?) (?:\\p{L}+ )?(?:equipe|equipa|time|área|agência|empresa)|não (?:faz|fazem) parte`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `não esperamos|(?:outr[oa] (?:equipe|equipa|time|área)|nossa agência) (?:cuida|trata|gere)(?: d[eao]s?)?`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words:
        '(?:será|seria|é) (?:um )?(?:diferencial|plus|ótimo|legal|desejável|bom|bónus|bônus|vantagem) (?:se|que|ter)|(?:diferencia(?:l|is)|desejáve(?:l|is)|plus|bónus|bônus|valorizamos|nice to have|opcional) ?:|valoriza(?:mos|-se|remos)|gostaríamos',
    },
    {
      kind: 'preferred',
      reach: 'after',
      words:
        '(?<=^|[,;•:] )(?:desejáve(?:l|is))(?= \\p{L})|preferencialmente|de preferência|idealmente|se possível|preferível',
    },
    {
      kind: 'preferred',
      reach: 'before',
      words:
        '(?:é|são|será|serão|seria|como)? ?(?:um |uma |também |grande |muito |considerad[oa]s? )*(?:diferencia(?:l|is)|desejáve(?:l|is)|plus|vantagem|mais-valia|bônus|bónus|valorizad[oa]s?|bem[- ]vind[oa]s?|opciona(?:l|is)|preferencia(?:l|is)|ponto positivo|nice to have)',
    },
    {
      kind: 'required',
      reach: 'after',
      words: `(?:é |são )?(?:${NEED}) ?(?::|(?= ter| experiência| conhecimento| domínio| saber))|(?:você )?(?:deve|precisa)(?: ter| saber| conhecer)|(?:exigimos|exige-se|requer|precisamos)|tem de|tens de|é preciso`,
    },
    { kind: 'required', reach: 'after', mild: true, words: 'mínimo|pelo menos|no mínimo|ao menos' },
    { kind: 'required', reach: 'before', words: `(?:é|são|será|serão)? ?(?:${NEED})` },
  ],
  asks: 'experiências?|conhecimentos?|domínio|habilidades?|capacidade|formação|graduação|nível|fluência|fluente|vivência|familiaridade|certificaç\\p{L}*|competências?|\\d+ anos?|ensino|licenciatura|você (?:tem|sabe|possui|conhece|domina)|tens|sabes|inglês|superior completo|cursando|boa comunicação|noções',
  seeks:
    '(?:buscamos|procuramos|estamos (?:buscando|procurando|à procura))|você (?:tem|sabe|possui|conhece|domina|deve|precisa)|candidat[oa]s?|tens|deves|necessári\\p{L}*|obrigatóri\\p{L}*',
  self: 'nós|noss[oa]s?|somos|temos|usamos|utilizamos|a gente',
  duty: '(?:\\p{L}+(?:ar|er|ir)(?:-se)?|atuar|você (?:vai|irá|será)|responsável (?:por|pelo|pela)|desenvolvimento d|irás|vais|garantia d|gestão d|elaboração d|acompanhamento d)',
  benefit:
    'vale[- ](?:refeição|transporte|alimentação)|plano (?:de saúde|odontológico)|seguro de (?:vida|saúde)|férias|salário|remuneração|home office|gympass|r\\$|€|subsídio|participação nos lucros|plr|horário flexível|day off',
  apply: 'envi[ea]\\p{L}*|currículo|cv|candidate-se|candidata-te|inscreva-se|carta de apresentação',
  equal: 'igualdade de oportunidades|independente(?:mente)? de|diversidade|lgpd|pcd',
  heads:
    '(?:(?:bons?|boa|sólid[oa]s?|amplo|ampla|forte|excelente) )?(?:experiência|conhecimentos?|domínio|vivência|familiaridade|fluência|noções|habilidade)',
  breaks: 'mas(?! não)|enquanto|porém(?! não)',
  or: 'ou|e/ou',
  and: 'e|bem como|assim como|&',
  oneOf:
    '(?:pelo menos |ao menos )?um[a]? (?:de|das|dos|destas|destes|dessas|desses)|como|tais como|por exemplo|ex\\.?:?|tipo',
  choice: '(?:pelo menos )?um[a]? (?:dos|das|destes|destas)',
  orSimilar:
    'ou (?:similar(?:es)?|equivalentes?|semelhantes?|outr[oa]s?|algum[a]? outr[oa]|correlat[oa]s?|afins)|etc|e afins',
  levels: {
    basic: 'básic[oa]s?|noções|inicial|a1|a2|iniciante|elementar',
    working: 'intermediári[oa]s?|intermédi[oa]|bo(?:m|ns|a|as)|sólid[oa]s?|b1|b2|prátic[oa]s?',
    advanced:
      'avançad[oa]s?|fluentes?|fluência|domínio|amplo|profund[oa]s?|especialista|excelentes?|nativ[oa]|forte|c1|c2',
  },
  gates: {
    degree:
      'ensino (?:superior|médio|técnico|fundamental)(?: completo| incompleto)?|graduaç(?:ão|ado)|graduad[oa] em|pós-graduação|licenciatura|licenciad[oa] em|mestrado|doutorado|doutoramento|bacharel(?:ado)?|mba|superior completo|formação (?:superior|acadêmica|em|técnica)|diploma|12\\.?º ano|curso (?:superior|técnico) (?:em|completo)?',
    notDegree: 'formação contínua|plano de formação',
    equivalent: 'ou (?:(?:experiência|formação) (?:equivalente|similar)|equivalente)',
    licence:
      'carta de condução|cnh(?: (?:categoria )?[a-e]{1,2})?|carteira de motorista|registro (?:ativo )?(?:no|do) (?:conselho|cr[mefpcn]\\p{L}*|coren|crea|oab)|cédula profissional|inscrição na ordem|ordem dos|oab|coren|crea|crm ativo|crc ativo',
    notLicence: 'licenças? de software',
    clearance: 'registo criminal|antecedentes criminais|credenciação de segurança',
    permit:
      'autorização de (?:trabalho|residência)|visto de trabalho|nacionalidade portuguesa|título de residência',
    backgroundCheck: 'exame (?:médico|toxicológico)',
    years:
      '(?:pelo menos |no mínimo |mínimo (?:de )?|mais de )*(um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|dez|\\d{1,2})(?: ?(?:-|–|a|ou) ?\\d{1,2})? ?\\+? ?anos?',
    notYears:
      'anos de (?:idade|história|mercado|existência)|(?:há|com mais de) .{0,10}anos (?:no|de) mercado|18 anos|por ano|ano passado',
    language:
      '(?:inglês|espanhol|francês|alemão|português|italiano)(?: \\p{L}+){0,2} (?:avançado|fluente|intermediário|intermédio|básico|técnico|nativo|b1|b2|c1|c2|obrigatório)|(?:fluência|fluente|nível \\p{L}+|domínio|conhecimento \\p{L}+) (?:em|de|do) (?:inglês|espanhol|francês|alemão|português)',
  },
};
