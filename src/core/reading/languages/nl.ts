import type { LanguagePack } from '../language-pack.ts';

const NEED =
  'vereist(?:e)?|nodig|noodzakelijk|verplicht|een must|must|een vereiste|essentieel|onmisbaar|een eis';

/** Dutch. */
export const nl: LanguagePack = {
  code: 'nl',
  spaced: true,
  common:
    'de het een en van in voor met je op te bij ons onze wij jij jouw als zijn is aan om dat of naar je ben hebt heeft er ook die dit werken ervaring binnen wat worden kennis',
  headings: [
    {
      zone: 'preferred',
      whole:
        'mooi meegenomen|(?:leuk|fijn|handig|mooi) als|extra punten|(?:een )?streepje voor|zou fijn zijn',
    },
    {
      zone: 'unneeded',
      whole:
        '(?:niet nodig|hoeft niet|maakt niet uit|niet belangrijk)|wat je niet (?:hoeft|nodig hebt).*',
    },
    {
      zone: 'benefits',
      whole:
        '(?:wat|dit) (?:je )?krijg(?:t|en)?(?: je)?(?: ervoor)?(?: terug)?|daar staat tegenover|in ruil',
    },
    {
      zone: 'duties',
      whole:
        'het werk|je (?:dag|week|klus)|wat je (?:gaat doen|doet)|zo ziet je (?:week|dag) eruit',
    },
    {
      zone: 'required',
      whole:
        '(?:wat|dit) (?:heb je nodig|moet je (?:kunnen|hebben)|neem je mee)|onmisbaar|zonder kan het niet|wat we zoeken',
    },
    { zone: 'equal-opportunity', part: 'diversiteit|inclusie|gelijke kansen|privacy|acquisitie' },
    {
      zone: 'apply',
      part: 'sollicit\\p{L}*|interesse|contact|meer weten|procedure|enthousiast|reageren|klinkt (?:dit|goed)',
      whole:
        'vragen|heb je (?:nog )?vragen|(?:vergelijkbare|andere|gerelateerde) (?:vacatures|banen).*',
    },
    { zone: 'preferred', part: `(?:niet|geen) (?:${NEED}),? maar|maar (?:niet|geen) (?:${NEED})` },
    {
      zone: 'unneeded',
      part: `(?:niet|geen) (?:${NEED})|wat je niet (?:hoeft|nodig)|hoef je niet`,
    },
    {
      zone: 'benefits',
      part: "wat is (?:het|ons) aanbod|wat (?:mag|kun|kan) (?:je|jij|u)(?: \\p{L}+){0,3} verwachten|wat (?:wij|we|bieden|krijg|kun|mag)(?: \\p{L}+){0,4} (?:bieden|aanbieden|krijgt|krijg|verwachten van ons)|(?:dit|wij|we|ons) (?:bieden|krijg|aanbod)(?: \\p{L}+){0,2}|wat bied(?:en|t) .*|arbeidsvoorwaarden|voordelen|salaris|ons aanbod|waarom (?:wij|jij|\\p{L}+)|dit krijg je|wat krijg je|wat staat er tegenover|onze beloning|what's in it|locatie|standplaats|werktijden|dienstverband|voorwaarden|benefits",
    },
    {
      zone: 'preferred',
      part: "(?:leuk|fijn|mooi|handig|prettig|top|welkom) als (?:je|jij|u)\\b|pr[ée](?:'s|s)?|pluspunt(?:en)?|een plus|mooi meegenomen|wenselijk|gewenst|bij voorkeur|nice to have|bonus|extra|voordeel|het zou (?:fijn|mooi|leuk)|optioneel",
    },
    {
      zone: 'none',
      whole:
        '(?:functie|vacature|functie-?)omschrijving|over de (?:functie|rol|vacature)|de (?:functie|rol|vacature)|de baan|beschrijving',
    },
    {
      zone: 'duties',
      part: 'wat (?:ga je|ga jij|doe je|je gaat|ga je bij ons|je) (?:doen|doet|gaat doen)|wat ga je doen|(?:jouw|je|de|belangrijkste)? ?(?:taken|werkzaamheden|verantwoordelijkheden|rol|functie|uitdaging|werkdag|dag)|takenpakket|functie-?inhoud|dit ga je doen|als \\p{L}+ ben je|in deze (?:functie|rol)',
    },
    { zone: 'stack', part: '(?:onze |de )?(?:tech ?)?stack|technieken|technologie(?:ën)?|tools' },
    {
      zone: 'required',
      part: 'functie-?eisen|(?:jouw|je|het|gewenst|ons) profiel|profiel|wie (?:ben jij|ben je|jij bent|zoeken (?:wij|we)|je bent|zoek)|wat (?:vragen|verwachten|zoeken|breng|neem|heb|wij|we|jij|je)(?: \\p{L}+){0,4}|(?:dit|dat) (?:ben jij|breng je mee|heb jij|heb je|vragen we|vragen wij|neem je mee|herken)(?: \\p{L}+){0,2}|(?:jouw|je) (?:achtergrond|vaardigheden|kwaliteiten|ervaring|skills|competenties|bagage|expertise)|eisen|vereisten|kwalificaties|vaardigheden|competenties|opleiding|ervaring|kennis|jij (?:hebt|bent|beschikt|brengt)|je (?:hebt|bent|beschikt)|must[- ]haves?|wij (?:vragen|zoeken)|we (?:vragen|zoeken)|over jou|wij verwachten|herken jij jezelf|ben jij',
    },
    {
      zone: 'company',
      part: 'over (?:ons|het bedrijf|de organisatie|\\p{L}+)|wie (?:zijn wij|wij zijn|we zijn)|(?:het|ons) (?:bedrijf|team|organisatie)|de organisatie|bedrijfsprofiel|onze (?:cultuur|missie|klant)|waar (?:ga je werken|kom je)|(?:jouw|je|jullie) (?:team|werkgever)|het team',
    },
  ],
  cues: [
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:,? ?maar )(?:is |zijn )?(?:niet|geen) (?:per se |strikt )?(?:${NEED}|vereiste)`,
    },
    { kind: 'preferred', reach: 'sentence', words: `(?:niet|geen) (?:per se )?(?:${NEED}),? maar` },
    {
      kind: 'negated',
      reach: 'both',
      words: `geen (?:[\\p{L}\\d.+#/&-]+ ){0,6}(?:is |zijn )?(?:${NEED})`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words:
        '(?:je|u) (?:hoeft|hoef) (?:geen|niet)|hoef je (?:geen|niet)|heb je niet nodig|(?:we|wij) (?:gebruiken|werken|vragen|verwachten|zoeken) (?:geen|niet)|in plaats van|(?<!(?:dag|week|moment) )zonder',
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `(?:is|zijn|hoeft)? ?niet (?:per se |strikt )?(?:${NEED})|niet van belang|heb je niet nodig|ook niet(?= ?(?:[.,;!]|$))|(?:doet|doen|regelt|verzorgt|verzorgen) (?:iemand anders|een ander|anderen|(?:een )?ander (?:team|bureau)|onze (?:boekhouder|accountant))|(?:wordt|worden) (?:door|bij) (?:een ander|iemand anders|ons bureau)(?: (?:team|afdeling|bureau))?(?: \\p{L}+)?`,
    },
    {
      // What others do, and what does not belong to the job: "SQL laat je aan de developers".
      kind: 'negated',
      reach: 'before',
      words: `(?:laat|laten) (?:je|jij|u|we|wij)(?: \\p{L}+){0,2}? (?:aan|over aan) (?:de|het|een|onze) \\p{L}+(?: over)?|(?:is|zijn|wordt|worden) uitbesteed|(?:verwachten|vragen|eisen) (?:we|wij) niet|(?:hoort|horen) niet bij|(?:hebben we|is er) (?:al )?(?:een (?:eigen|ander|apart) team|eigen mensen|specialisten)|kom je (?:nauwelijks|niet|amper) (?:aan )?toe|kom je niet aan`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `aan(?= [^.;,]{1,40} kom (?:je|jij) (?:nauwelijks|niet|amper) toe)|(?:een ander team|een andere afdeling|onze accountant|ons bureau) (?:doet|regelt|verzorgt|beheert)`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words:
        '(?:het (?:is|zou)|is het) (?:een pr[ée]|mooi|fijn|leuk|handig|een plus)(?: zijn)?,? (?:als|wanneer)|(?:pr[ée]|pluspunten?|bonus|wenselijk|nice to have|bij voorkeur|extra) ?:',
    },
    {
      kind: 'preferred',
      reach: 'after',
      words: 'bij voorkeur|liefst|het liefst|idealiter|eventueel|mogelijk|graag',
    },
    {
      kind: 'preferred',
      reach: 'before',
      words:
        '(?:is|zijn|wordt|strekt)? ?(?:ook |zeker |een |echt |grote |groot )*(?:pr[ée]|pluspunt(?:en)?|plus|voordeel|mooi meegenomen|wenselijk|gewenst|meerwaarde|bonus|nice to have|tot aanbeveling|welkom|handig|pluim)',
    },
    {
      kind: 'required',
      reach: 'after',
      words: `(?:je|u) (?:moet|dient)|(?:we|wij) (?:vragen|verwachten|eisen|vereisen)|vereist(?:en)? ?:|must[- ]haves? ?:?|vereist (?=kennis|ervaring)`,
    },
    {
      kind: 'required',
      reach: 'after',
      mild: true,
      words: 'minimaal|ten minste|tenminste|minstens|min\\.',
    },
    {
      kind: 'required',
      reach: 'before',
      words: `(?:is|zijn|wordt)? ?(?:een |absoluut |strikt )*(?:${NEED})`,
    },
  ],
  asks: '\\p{L}*ervaring|\\p{L}*kennis|opleiding|werk- en denkniveau|denkniveau|niveau|vaardig(?:heid|heden)?|beheers\\p{L}*|diploma|bekend(?:heid)? met|je (?:hebt|bent|beschikt|kunt|spreekt|beheerst|weet)|jij (?:hebt|bent|beschikt|kunt|spreekt)|affiniteit|vloeiend|certificering|\\d+ jaar|in staat|aantoonbare|afgeronde',
  seeks:
    '(?:wij|we) zoeken|op zoek naar|gezocht|(?:je|jij|u) (?:hebt|heb|bent|ben|beschikt|kunt|spreekt|beheerst|moet)|kandidaat|vereist|afgeronde',
  self: 'wij|we|ons|onze',
  duty: '(?:je|jij) (?:gaat|ontwikkelt|werkt|bouwt|ontwerpt|bent verantwoordelijk|zorgt|ondersteunt|adviseert|analyseert|begeleidt|coördineert|beheert|maakt|draagt|stelt|voert|geeft|denkt|houdt|levert)|verantwoordelijk voor|(?:ontwikkelen|ontwerpen|bouwen|beheren|adviseren|ondersteunen|uitvoeren|opstellen|begeleiden|coördineren|analyseren|testen|implementeren|onderhouden|meedenken|bijdragen|zorgen|opzetten|maken)',
  benefit:
    'vakantiedagen|salaris|pensioen\\p{L}*|reiskosten\\p{L}*|leaseauto|thuiswerk\\p{L}*|vakantiegeld|bonus(?:regeling)?|€|laptop van|13e maand|opleidingsbudget|borrels?',
  apply: 'solliciteer|sollicitatie\\p{L}*|cv|motivatie(?:brief)?|stuur',
  equal: 'gelijke kansen|ongeacht|diversiteit|acquisitie',
  heads:
    '(?:(?:goede|ruime|aantoonbare|uitstekende|sterke|enige|brede|relevante) )?(?:\\p{L}*ervaring|\\p{L}*kennis|beheersing|vaardigheden|affiniteit)',
  breaks: 'maar(?! niet| geen)|terwijl|echter',
  or: 'of|en/of|dan wel',
  and: 'en|alsmede|evenals|&',
  oneOf:
    '(?:minimaal |minstens |ten minste )?(?:één|een) van (?:de|deze)|zoals|bijvoorbeeld|bijv\\.?|b\\.?v\\.?|waaronder',
  choice: '(?:minimaal |minstens )?(?:één|een) van (?:de|deze|onderstaande)',
  orSimilar:
    'of (?:vergelijkbaar|vergelijkbare|soortgelijk\\p{L}*|gelijkwaardig\\p{L}*|een andere?|andere?|iets)|e\\.?d\\.?|etc|enz',
  levels: {
    basic: 'basis\\p{L}*|enige|beginnende|eerste|a1|a2',
    working: 'goede|ruime|b1|b2|praktische|relevante',
    advanced:
      'uitstekende?|vloeiend\\p{L}*|diepgaande?|expert\\p{L}*|zeer goede|gedegen|sterke|c1|c2|moedertaal|grondige',
  },
  gates: {
    degree:
      '(?:afgeronde )?(?:hbo|wo|mbo|hbo/wo|mbo/hbo|vmbo|havo|vwo)(?:[-+ ]*(?:niveau|opleiding|diploma|bachelor|master|werk|\\d|/))*|bachelor(?:diploma|opleiding)?|master(?:diploma|opleiding)?(?! data)|(?:afgeronde|relevante|technische) (?:\\p{L}+ ){0,2}(?:opleiding|studie)|\\p{L}*opleiding(?= (?:in|op|richting|tot))|diploma|gepromoveerd|werk- en denkniveau',
    notDegree: 'scrum master|interne opleiding\\p{L}*|opleidings(?:budget|mogelijkheden)',
    equivalent:
      'of (?:een )?(?:gelijkwaardig\\p{L}*|vergelijkba\\p{L}* (?:opleiding|ervaring|werkervaring|diploma|niveau))|door ervaring',
    licence:
      'rijbewijs(?: [a-e]{1,2})?|big[- ]?registratie|big-geregistreerd|heftruckcertificaat|vca(?:[- ](?:vol|basis))?|bevoegdheid|lesbevoegdheid|chauffeursdiploma|code 95|beroepsregister',
    notLicence: 'licenties?',
    clearance: 'vog|verklaring omtrent (?:het )?gedrag|screening|veiligheidsonderzoek|avb|vgb',
    permit: 'werkvergunning|verblijfsvergunning|nederlandse nationaliteit',
    backgroundCheck: 'medische keuring|drugstest',
    years:
      '(?:minimaal |minstens |ten minste |meer dan |ruim )*(een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|\\d{1,2})(?: ?(?:-|–|à|tot) ?(?:\\d{1,2}|vijf))? ?\\+? ?jaar',
    notYears:
      'jaar (?:oud|geleden|bestaan|contract)|(?:afgelopen|al|per|elk|ruim) .{0,10}jaar(?= (?:geleden|bestaan|actief))|18 jaar|jaarcontract',
    language:
      '(?:vloeiend|goede|uitstekende|zeer goede)(?: \\p{L}+){0,3} (?:nederlands\\p{L}*|engels\\p{L}*|duits\\p{L}*|frans\\p{L}*)|(?:nederlandse?|engelse?|duitse?|franse?)(?: \\p{L}+){0,3} (?:taal|beheersing|vloeiend|b1|b2|c1|c2)|beheersing van (?:de |het )?(?:nederlandse|engelse|duitse|franse)',
  },
};
