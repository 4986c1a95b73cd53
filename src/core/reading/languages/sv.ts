import type { LanguagePack } from '../language-pack.ts';

const NEED =
  'krav|ett krav|krävs|ett måste|måste|nödvändigt?|nödvändiga|obligatoriskt?|erfordras|behövs|förutsättning';

/** Swedish. */
export const sv: LanguagePack = {
  code: 'sv',
  spaced: true,
  common:
    'och att det som för på av med är till den har du inte om ett vi kan ska vara eller dig också arbeta erfarenhet hos oss dina ditt vår våra här samt från',
  headings: [
    {
      zone: 'preferred',
      whole: 'meriter|bonus|plus|extra plus|önskvärt|pluspoäng|grädde på moset|gärna(?: också)?',
    },
    { zone: 'preferred', part: `(?:inte|inget) (?:${NEED}),? men|men (?:inte|inget) (?:${NEED})` },
    {
      zone: 'unneeded',
      part: `(?:inte|inget) (?:${NEED}|nödvändigt)|du behöver inte|detta behöver du inte|vi (?:kräver|frågar) inte|(?:ingår|gäller) inte`,
    },
    {
      zone: 'equal-opportunity',
      part: 'mångfald|jämställdhet|likabehandling|personuppgifter|gdpr|integritet',
    },
    {
      zone: 'apply',
      part: 'ansök\\p{L}*|sök(?:a)? (?:jobbet|tjänsten)|rekryteringsprocess\\p{L}*|urval(?: och intervju\\p{L}*)?|kontakt\\p{L}*|låter (?:det|detta) (?:intressant|som)|intresserad|frågor|välkommen med|så söker du',
      whole: '(?:liknande|andra|lediga) (?:jobb|tjänster).*',
    },
    {
      zone: 'benefits',
      part: 'vi erbjuder|(?:vad|det) (?:vi|kan vi) erbjud\\p{L}*|(?:vad|det) (?:erbjuder vi|får du)|förmåner|lön(?: och förmåner)?|anställningsvillkor|villkor|om anställningen|omfattning|anställningsform|varför (?:oss|\\p{L}+)|därför ska du|placering(?:sort)?|arbetstid\\p{L}*|tillträde',
    },
    {
      zone: 'preferred',
      part: 'merit(?:er)?(?:ande)?|meriterande|önskvärt|önskad|gärna|plus(?:poäng)?|extra bra|bra om du|det är (?:ett plus|bra|en fördel)|fördel\\p{L}*|bonus|vi ser gärna|nice to have',
    },
    {
      zone: 'none',
      whole: '(?:om )?(?:tjänsten|rollen|uppdraget|befattningen)|beskrivning|jobbeskrivning',
    },
    {
      zone: 'duties',
      whole: '(?:om )?(?:arbetet|jobbet)',
      part: '(?:dina |huvudsakliga |våra )?(?:arbetsuppgifter(?:na)?|uppgifter|ansvarsområden|arbetsdag\\p{L}*|vardag)|(?:vad|det) (?:du|kommer du)(?: \\p{L}+){0,2} (?:gör|göra|arbeta)|i rollen|som \\p{L}+ (?:hos oss )?(?:kommer du|får du|ansvarar du)|ditt (?:uppdrag|ansvar|arbete|jobb)|din (?:roll|dag|vardag)|jobbet (?:innebär|går ut på)',
    },
    { zone: 'stack', part: '(?:vår |teknisk )?(?:teknikstack|tech ?stack|stack)|teknik(?:er)? vi' },
    {
      zone: 'required',
      part: '(?:vi|vem) (?:söker|letar efter)(?: vi)?|kvalifikationer|kravprofil|krav|din (?:profil|bakgrund|kompetens)|(?:vem|är) (?:är )?du|(?:detta|det här|vad) (?:har|tar|behöver|kan) du|du (?:har|är|som söker|bör|måste)|kompetens\\p{L}*|utbildning|erfarenhet\\p{L}*|kunskaper|färdigheter|egenskaper|vi förväntar|behörighet|skallkrav|ska-?krav|förutsättningar|om dig|vem är du|(?:vad )?du behöver|nödvändigt|måste',
    },
    {
      zone: 'company',
      part: 'om (?:oss|företaget|arbetsplatsen|\\p{L}+)|vilka (?:är vi|vi är)|vi är|(?:vår|vårt) (?:företag|verksamhet|team|arbetsplats|enhet|historia)|arbetsplatsen|verksamheten|företaget',
    },
  ],
  cues: [
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:,? ?men )(?:är )?(?:inte|inget) (?:ett )?(?:${NEED})`,
    },
    { kind: 'preferred', reach: 'sentence', words: `(?:inte|inget) (?:ett )?(?:${NEED}),? men` },
    {
      kind: 'negated',
      reach: 'both',
      words: `(?:ingen|inga|inget) (?:[\\p{L}\\d.+#/&-]+ ){0,6}(?:${NEED})`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words:
        'du behöver (?:inte|ingen|inga|varken)|behöver du (?:inte|ingen|inga)|(?:vi|du) (?:använder|kräver|frågar|söker|kommer|arbetar) (?:inte|ingen|inga)|i stället för|istället för|slipper du',
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `(?:är |behövs |krävs )?(?:inte|inget|ej) (?:något |ett |alls )?(?:${NEED}|nödvändigt?)|behövs inte|krävs inte|behöver du inte(?: kunna)?|(?:sköts|görs|hanteras|tas om hand) av (?:andra|någon annan|en annan|ett annat)(?: \\p{L}+)?|(?:sköter|gör) (?:någon annan|andra|en annan|ett annat)(?: \\p{L}+)?`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words:
        'det är (?:ett plus|bra|en fördel|meriterande|önskvärt)(?: också)?,? om|(?:meriterande|meriter|önskvärt|plus|bonus) ?:|vi ser (?:gärna|det som (?:ett plus|meriterande|en fördel))|(?:extra )?bra om',
    },
    { kind: 'preferred', reach: 'after', words: 'gärna|helst|företrädesvis|idealt|eventuellt' },
    {
      kind: 'preferred',
      reach: 'before',
      words:
        '(?:är|anses som|ses som|räknas som)? ?(?:också |även |en |ett |stort |klart |mycket |särskilt )*(?:meriterande|merit|plus|fördel|önskvärt?|önskvärda|bonus|välkommet|värdefullt?)',
    },
    {
      kind: 'required',
      reach: 'after',
      words:
        '(?:du|den sökande) (?:måste|ska ha|behöver)|vi (?:kräver|förutsätter)|krav ?:|det krävs',
    },
    { kind: 'required', reach: 'after', mild: true, words: 'minst|åtminstone|lägst' },
    {
      kind: 'required',
      reach: 'before',
      words: `(?:är|som)? ?(?:ett |absolut )*(?:${NEED})`,
    },
  ],
  asks: '\\p{L}*erfarenhet\\p{L}*|\\p{L}*kunskap\\p{L}*|utbildning|utbildad|legitimation|legitimerad|behärskar|behärska|van vid|vana (?:av|att)|du (?:har|är|kan|talar|behärskar|måste|trivs)|examen|god (?:förmåga|kännedom)|goda|flytande|körkort|minst \\p{L}+ års|\\d+ års|förmåga|kompetens|insatt i|bevis om',
  seeks:
    'vi (?:söker|letar efter)|du (?:har|är|kan|talar|behärskar|måste|behöver)|den vi söker|sökande|krävs',
  self: 'vi|oss|vår|vårt|våra',
  duty: 'du (?:kommer|ansvarar|arbetar|jobbar|får|ska|planerar|leder|hjälper|ger|utvecklar|stöttar|deltar|driver)|ansvara för|(?:planera|utföra|utveckla|leda|stötta|hjälpa|ge|dokumentera|delta|driva|hantera|administrera|bygga|testa|analysera|rapportera|samordna|genomföra|säkerställa)',
  benefit:
    'friskvård\\p{L}*|tjänstepension|kollektivavtal|semesterdagar|förmåner|månadslön|lön(?= |,|\\.|$)|kr(?:onor)?(?=[ /]|$)|föräldra\\p{L}*|fast lön|tillsvidareanställning|provanställning',
  apply:
    'ansök\\p{L}*|skicka (?:in )?(?:ditt|din)|cv|personligt brev|intervjuer|välkommen med|undanber',
  equal: 'mångfald|oavsett kön|diskriminering|jämställd\\p{L}*|likabehandling',
  heads:
    '(?:(?:god|goda|mycket god|dokumenterad|relevant|gedigen|flerårig|viss|lång) ){0,2}(?:erfarenhet|kunskaper?|kännedom|förmåga|vana|kompetens)',
  breaks: 'men(?! inte| inget)|medan|däremot',
  or: 'eller|och/eller|alternativt',
  and: 'och|samt|liksom|&',
  oneOf:
    '(?:minst )?(?:en|ett|något|någon) av(?: följande)?|såsom|till exempel|t\\.?ex\\.?|exempelvis',
  choice: '(?:minst )?(?:en|ett|något|någon) av(?: följande| dessa)?',
  orSimilar: 'eller (?:motsvarande|liknande|annat|annan|likvärdig\\p{L}*)|etc|osv|m\\.?m\\.?',
  levels: {
    basic: 'grundläggande|viss|vissa|enklare|a1|a2|baskunskaper',
    working: 'god|goda|b1|b2|praktisk|relevant',
    advanced:
      'mycket god(?:a)?|flytande|avancerad(?:e)?|djup(?:a|gående)?|gedigen|expert\\p{L}*|utmärkt(?:a)?|c1|c2|modersmål|lång',
  },
  gates: {
    degree:
      '\\p{L}*examen|högskole\\p{L}*|universitets\\p{L}*|civilingenjör|gymnasie\\p{L}*|yrkeshögskole?\\p{L}*|eftergymnasial\\p{L}*|(?:relevant|akademisk) utbildning|\\p{L}*programmet|utbildad \\p{L}+|\\p{L}+utbildning(?= (?:eller|inom))',
    notDegree: 'internutbildning|vi utbildar|utbildningsdagar',
    equivalent: 'eller (?:motsvarande|likvärdig\\p{L}*)',
    licence:
      '(?:b-|c-|ce-|giltigt )*körkort\\p{L}*|körkort(?: (?:b|c|ce))?|truckkort|\\p{L}*legitimation|legitimerad|skyddad yrkestitel|lärarlegitimation|yrkesbevis|ykb|auktoris\\p{L}*|behörighet som \\p{L}+',
    notLicence: 'licens(?:er)?|yrkeslicens',
    clearance:
      '(?:utdrag ur )?(?:belastnings|misstanke)regist\\p{L}*|säkerhets(?:prövning|klass\\p{L}*|skydd\\p{L}*)|bakgrundskontroll|registerkontroll|registerutdrag',
    permit: 'arbetstillstånd|uppehållstillstånd|svenskt medborgarskap',
    backgroundCheck: 'drogtest\\p{L}*|hälsoundersökning|läkarundersökning',
    years:
      '(?:minst |mer än |lägst )*(ett|en|två|tre|fyra|fem|sex|sju|åtta|tio|\\d{1,2})(?: ?(?:-|–|till) ?(?:\\d{1,2}|fem))? ?\\+? ?års?',
    notYears:
      '(?:för|sedan|i|på|över) .{0,14}år (?:sedan|gammal|gamla)|år(?:s)? (?:ålder|kontrakt|jubileum)|18 år|fyllt .{0,6}år',
    language:
      '(?:flytande|god|goda|mycket god(?:a)?|obehindrat)(?: \\p{L}+){0,4} (?:svenska|engelska|tyska|finska)|(?:svenska|engelska|tyska|finska)(?: \\p{L}+){0,4} (?:i tal och skrift|flytande|tal|krav|krävs|b1|b2|c1|c2)|(?:talar|behärskar)(?: \\p{L}+){0,3} (?:svenska|engelska)',
  },
};
