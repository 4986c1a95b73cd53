import type { LanguagePack } from '../language-pack.ts';

const NEED =
  'nutn[áéýoái]\\p{L}*|nutností|nezbytn\\p{L}*|vyžadován\\p{L}*|vyžadujeme|požadován\\p{L}*|podmínk(?:a|ou)|povinn\\p{L}*|potřeb(?:a|né|ná|ný)|potřeba|třeba|zapotřebí|samozřejmost\\p{L}*';

/** Czech. */
export const cs: LanguagePack = {
  code: 'cs',
  spaced: true,
  common:
    'a v na se je s pro že do to ve o z k za po nebo i jsme jako jsou si co ti tě tebe máš budeš bude jsi práce práci zkušenosti znalost našem naše nás náš které které která který být od až při umíš u ale',
  headings: [
    { zone: 'equal-opportunity', part: 'rovné příležitosti|osobních údajů|gdpr|diverzita' },
    {
      zone: 'apply',
      whole: '(?:podobné|další) (?:nabídky|pozice|inzeráty).*',
      part: 'zaujal\\p{L}*|jak (?:se přihlásit|na to|bude probíhat|(?:u nás )?probíhá)(?: \\p{L}+)*|výběrk\\p{L}*|výběrové\\p{L}* řízení|kontakt|máš zájem|máte zájem|přihlas|ozvi|ozvěte|pošli|odpovědět|průběh|jdeš do toho|co bude dál|další kroky',
    },
    {
      zone: 'preferred',
      part: `(?:není|nejsou) (?:${NEED}),? ale|ale (?:není|nejsou) (?:${NEED})`,
    },
    {
      zone: 'unneeded',
      part: `(?:není|nejsou|nebude) (?:${NEED}|nutné|nutná)|co (?:nepotřebuješ|nevyžadujeme|po tobě nechceme)|nepožadujeme|nevyžadujeme`,
    },
    {
      zone: 'benefits',
      part: 'nabízíme|jak (?:u nás|to u nás) (?:můžeš|můžete|chodí|funguje|vypadá)(?: \\p{L}+){0,2}|co (?:ti |vám |za to |u nás |nabízíme|získáš|dostaneš|můžeme|nabízí|od nás|na tebe)(?:\\p{L}* ?){0,4}(?:nabíd\\p{L}*|nabízíme|dáme|získáš|dostaneš|čeká|můžeš|čekat|můžeme)|co nabízíme|co od nás (?:můžeš|můžete) (?:o?čekávat)|co (?:dalšího )?pro (?:tebe|vás) máme|benefity|výhody(?! )|naše nabídka|proč (?:k nám|s námi|my|pracovat|\\p{L}+)|mzda|plat|odměna|na co se můžeš|za odměnu|těšit|místo (?:výkonu )?práce|pracoviště|nástup|úvazek|typ (?:úvazku|smlouvy)|u nás (?:najdeš|tě čeká|získáš)|a co my|co u nás|co za to|zajistíme',
    },
    {
      // "What we'll appreciate in you": the only demands of many listings.
      zone: 'preferred',
      weak: true,
      part: 'co (?:u tebe |u vás |na tobě )?(?:oceníme|oceňujeme)',
    },
    {
      zone: 'preferred',
      part: '(?:bude|budou|může|mohou|mohlo by)(?: se)?(?: ti| vám)? hodit|hodit se (?:ti|vám)|výhodou|výhoda|(?:co|čím) (?:bude|by (?:bylo|nás)|u tebe|nás)(?: \\p{L}+){0,3} (?:skvěl\\p{L}*|super|výhodou|plus\\p{L}*|fajn|oceníme|potěší\\p{L}*)|oceníme|oceňujeme|plus(?:ové body|ové|em)?|bonus(?:em|ové body)?|ideálně(?! potřebujeme)|potěší|uvítáme|nice to have|plusové body|hodí se|super bude|bylo by (?:skvělé|super|fajn)|navíc',
    },
    { zone: 'company', part: 'co by (?:tě|vás) o nás.*|co o nás .*' },
    { zone: 'mixed', part: 'náplň.{1,15}požadavky|požadavky.{1,15}náplň' },
    {
      zone: 'none',
      whole:
        'popis(?: (?:pozice|práce|pracovní(?:ho)? (?:místa|pozice)))?|o pozici|pozice|úvod|informace o pozici|o projektu|o roli|o čem to je',
    },
    {
      zone: 'duties',
      part: 'náplň(?: \\p{L}+)*|co (?:budeš|bude|budete|tě|vás|u nás budeš|je|bys)(?: \\p{L}+){0,4} (?:dělat|náplní|čeká|dělal\\p{L}*|na starosti|řešit|práci)|co (?:tě|vás) (?:u nás |v této roli |v týmu )?čeká|na jakých projektech \\p{L}+.*|o čem (?:je|to je).*|(?:tvoje|tvé|vaše|tvojí|hlavní) (?:úkoly|práce|role|náplň|zodpovědnost\\p{L}*|odpovědnost\\p{L}*)|čemu se (?:u nás )?bude(?:š|te) věnovat|na čem (?:\\p{L}+ ){0,2}bude(?:š|te) (?:\\p{L}+ ){0,1}pracovat|v čem nám \\p{L}+(?: \\p{L}+)? pom\\p{L}+|úkoly|zodpovědnosti|odpovědnosti|(?:budeš|budete) (?:mít|dělat|řešit)|jak (?:bude|vypadá) (?:tvůj|vaše|pracovní)|o čem (?:pozice|práce) je|činnosti',
    },
    {
      zone: 'stack',
      part: '(?:náš |tech(?:nologický)? ?)stack|technologie|s (?:čím|jakými technologiemi) .*prac\\p{L}*|používáme|nástroje',
    },
    {
      zone: 'required',
      part: 'požadavky|požadujeme|co (?:od|po|bys|byste|ideálně|by|musíš|potřebuješ|očekáváme|požadujeme|hledáme|bude\\p{L}* potřebovat|u tebe|k tomu|je potřeba|máš)(?: \\p{L}+){0,5}|naše vysněná|koho (?:hledáme|k sobě|mezi|do)(?: \\p{L}+){0,3}|(?:od|po) (?:tebe|vás|tobě|kandidáta|uchazeče)(?: \\p{L}+){0,3}|očekáváme|hledáme|bez čeho se neobejdeš|jak[ýáé] (?:jsi|bys|byste|máš)(?: \\p{L}+){0,2}|kdo jsi|tv(?:ůj|é|oje) (?:profil|znalosti|zkušenosti|dovednosti|schopnosti|skill\\p{L}*)|váš profil|znalosti|dovednosti|zkušenosti|vzdělání|kvalifikace|předpoklady|nezbytné|nutné|^(?:co )?(?:už )?(?:musíš|umíš|znáš)(?: \\p{L}+)?$|potřebujeme|jsi (?:ten|to|pro)|ideální kandidát|(?:co|koho) potřebujeme|profil|jazyky|budeš potřebovat|hodíš se|pokud (?:máš|jsi|umíš)|^(?:co )?máš(?: \\p{L}+)?$|kdo k nám',
    },
    {
      zone: 'company',
      part: '(?:něco |více )?o (?:nás|společnosti|firmě|klientovi|\\p{Lu}?(?!čem|pozici|projektu|roli)\\p{L}+)|co by (?:tě|vás) o nás.*|kdo (?:jsme|my|jsou)|(?:naše|náš) (?:společnost|firma|tým|klient|vize|mise|kultura)|společnost|co děláme|tým|o co (?:jde|nám jde)|představení',
    },
  ],
  cues: [
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:,? ?ale |avšak |i když )(?:není|nejsou|není to) (?:${NEED}|nutn\\p{L}*)`,
    },
    { kind: 'preferred', reach: 'sentence', words: `(?:není|nejsou) (?:${NEED}),? ale` },
    {
      kind: 'negated',
      reach: 'after',
      words:
        'ne(?:vyžadujeme|požadujeme|potřebuješ|potřebujete|musíš|musíte|očekáváme|používáme|hledáme|chceme)(?: (?:mít|znát|umět))?|místo(?= \\p{L})|namísto|není (?:potřeba|třeba|nutné|nutná) (?:znát|umět|mít)?',
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `(?:není|nejsou|nebude|nebudou) (?:${NEED}|nutn\\p{L}*|potřeba)|ne(?:potřebuješ|potřebujete|vyžadujeme|požadujeme)|(?:také|taky) ne(?= ?(?:[.,;!]|$))|(?:dělá|řeší|má na starosti|zajišťuje) (?:někdo jiný|jiný tým|jiné oddělení|naše agentura|externí firma)`,
    },
    {
      // What others do, and what does not belong to the job: "O SAP se stará jiný tým".
      kind: 'negated',
      reach: 'before',
      words: `(?:zpracovává|vede|dělá|spravuje|zajišťuje) (?:externí|jiný|jiná|jiné|naše) \\p{L}+|(?:není|nejsou) součástí (?:této |tvé |vaší )?\\p{L}+|(?:se stará|se starají|se o n\\p{L}+ stará) (?:jiný tým|jiné oddělení|někdo jiný|externí \\p{L}+)|neočekáváme|(?:je|jsou) outsourcovan\\p{L}+`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words:
        '(?:bylo by|bude|by bylo) (?:skvělé|super|fajn|ideální|výhodou|plus|hezké),? (?:pokud|když|kdyby\\p{L}*)|(?:výhodou|výhoda|oceníme|plusem|bonusem|bonus|ideálně|uvítáme|potěší|nice to have|velkým plusem|výhodou (?:je|bude|budou))(?: \\p{L}+){0,2} ?:|(?:oceníme|uvítáme|potěší nás|oceňujeme|rádi uvidíme)',
    },
    {
      kind: 'preferred',
      reach: 'after',
      words:
        'ideálně|nejlépe|nejraději|popřípadě|případně|výhodou (?:je|jsou|bude|budou|znalost|zkušenost\\p{L}*)|preferujeme|s výhodou|výhoda',
    },
    {
      kind: 'preferred',
      reach: 'before',
      words:
        '(?:je|jsou|bude|budou|by byla|by byl|by bylo|by byly|jako)? ?(?:velkou |velikou |velká |velkým |určitě |také |však |pro tebe |pro nás |i |jen )*(?:výhod(?:ou|a|y)|plus(?:em)?|bonus(?:em)?|vítán\\p{L}*|vítány|oceníme|přínosem|předností|uvítáme|potěší|nice to have|ideální)',
    },
    {
      kind: 'required',
      reach: 'after',
      words:
        '(?:musíš|musíte|je (?:nutn\\p{L}*|potřeba|třeba|nezbytn\\p{L}*)|vyžadujeme|požadujeme|nutnost|podmínkou (?:je|jsou)|nezbytností|nutná|nutné)(?: (?:znát|umět|mít))?|must have',
    },
    { kind: 'required', reach: 'after', mild: true, words: 'minimálně|alespoň|min\\.|aspoň' },
    {
      kind: 'required',
      reach: 'before',
      words: `(?:je|jsou|bude)? ?(?:${NEED}|nutnost|must|samozřejmostí)`,
    },
  ],
  asks: '(?:znalost|zkušenost|praxe|vzdělání|schopnost|orientac|dovednost|přehled|povědomí|angličtin|němčin|certifik|kvalifikac)\\p{L}*|praxi|máš|máte|umíš|umíte|ovládáš|ovládáte|rozumíš|rozumíte|jsi|zvládáš|zvládneš|dokážeš|domluvíš|znáš|znáte|zkušený|pokročil\\p{L}*|aktivní|komunikativní|vš|sš|\\d+ (?:roky?|let)',
  seeks:
    'hledáme|(?:potřebujeme|chceme) (?:někoho|kolegu|člověka)|máš|umíš|ovládáš|znáš|rozumíš|požadujeme|očekáváme|nutn\\p{L}*|uchazeč\\p{L}*|kandidát\\p{L}*|jsi',
  self: 'jsme|naše|náš|našich|našem|naší|máme|používáme|my|pracujeme',
  duty: '(?:budeš|budete) \\p{L}+|(?:vývoj|návrh|tvorba|správa|podpora|práce|spolupráce|řízení|komunikace|analýza|testování|příprava|realizace|vedení|zajištění|zajišťování|vytváření|navrhování|implementace|účast|údržba|zpracování|kontrola|péče|vyvíjet|navrhovat|řešit|spravovat|programovat|komunikovat|spolupracovat|vytvářet|starat|analyzovat|testovat|připravovat|vést|psát|pracovat|podílet)',
  benefit:
    'dovolen\\p{L}*|stravenk\\p{L}*|sick ?days?|home ?office|multisport|plat|mzd\\p{L}*|odměn\\p{L}*|příspěvek|cafeteri\\p{L}*|13\\. plat|kč|firemní (?:akce|telefon|půjčky|školení|auto)|občerstvení|bonusy|flexibilní pracovní|benefit\\p{L}*|teambuilding\\p{L}*|parkování|káva|penzijní',
  apply:
    'životopis\\p{L}*|cv|motivační dopis|pošli\\p{L}*|ozvi|ozvěte|napiš\\p{L}*|kontaktuj\\p{L}*|výběrové\\p{L}* řízení',
  equal: 'rovné příležitosti|bez ohledu na|osobních údajů',
  heads:
    '(?:(?:dobrá|dobrou|výborná|základní|pokročilá|velmi dobrá|praktická|předchozí|aktivní|komunikativní) )?(?:znalost\\p{L}*|zkušenost\\p{L}*|praxe|schopnost\\p{L}*|orientace|povědomí|přehled)',
  breaks: 'ale(?! není| nejsou)|zatímco|avšak(?! není)',
  or: 'nebo|či|anebo|příp\\.?|případně|popř\\.?|a/nebo',
  and: 'a|i|a také|včetně|&',
  oneOf:
    '(?:alespoň |minimálně |aspoň )?(?:jed(?:en|na|no|nu|noho|né)|některý|některé\\p{L}*|některou) (?:z|ze)|např\\.?|například|jako(?: je| jsou| např\\.?)?|typu|třeba',
  choice: '(?:alespoň |aspoň |minimálně )?(?:jeden|jedna|jedno|jednu|jednoho|jedné) (?:z|ze)',
  orSimilar:
    '(?:nebo|či|a) (?:podobn\\p{L}*|obdobn\\p{L}*|jin\\p{L}*|ekvivalent\\p{L}*)|apod|aj|atd|atp|…|\\.\\.\\.',
  levels: {
    basic: 'základ\\p{L}*|povědomí|začátečn\\p{L}*|mírně|a1|a2|orientac\\p{L}*',
    working: 'dobr\\p{L}*|střední\\p{L}*|b1|b2|praktick\\p{L}*|mírně pokročil\\p{L}*|komunikativní',
    advanced:
      'výborn\\p{L}*|pokročil\\p{L}*|expert\\p{L}*|velmi dobr\\p{L}*|plynul\\p{L}*|hlubok\\p{L}*|detailní|rodil\\p{L}*|c1|c2|perfektní|pokročile|siln\\p{L}*',
  },
  gates: {
    degree:
      '(?:vysokoškolsk|středoškolsk|vyšší odborn|úplné střední)\\p{L}*(?: vzdělání\\p{L}*)?|vzdělání (?:vš|sš|technick\\p{L}*|v oboru|minimálně)|vš|sš|maturit\\p{L}*|výuční list|vyučen\\p{L}*|magistersk\\p{L}*|bakalářsk\\p{L}*|vysok(?:á|ou|é) škol\\p{L}*|titul|(?:vš|sš) vzdělání|vzdělání',
    notDegree: 'vzdělávání|další vzdělání|podpora vzdělání|scrum master|titulní',
    equivalent: 'nebo (?:odpovídající|ekvivalent\\p{L}*|praxe|obdobn\\p{L}* (?:vzdělání|praxe))',
    licence:
      'řidičsk\\p{L}* (?:průkaz|oprávnění)\\p{L}*(?: (?:sk(?:upiny|\\.)? ?)?[a-e]\\b)?|řp(?: sk)?|průkaz strojníka|vyhlášk\\p{L}* (?:č\\. ?)?(?:50|194)|svářečsk\\p{L}* průkaz|odborn\\p{L}* způsobilost\\p{L}*|autorizac\\p{L}* (?:ckait|čkait)|registrac\\p{L}* (?:zdravotník|v komoře)|advokátní zkouš\\p{L}*',
    notLicence: 'licenc\\p{L}* software',
    clearance:
      '(?:čist\\p{L}* |výpis (?:z )?)?(?:rejstřík\\p{L}* trest\\p{L}*|trestní rejstřík\\p{L}*)|trestní bezúhonnost\\p{L}*|bezúhonnost\\p{L}*|bezpečnostní prověrk\\p{L}*|prověrk\\p{L}* nbú',
    permit: 'pracovní povolení|povolení k pobytu|občanství|občan\\p{L}* (?:čr|eu)',
    backgroundCheck:
      'zdravotní (?:způsobilost|průkaz)|lékařsk\\p{L}* prohlídk\\p{L}*|potravinářsk\\p{L}* průkaz',
    years:
      '(?:min\\. |minimálně |alespoň |aspoň )+(?:půl)?roční (?:\\p{L}+ )?(?:zkušenost|prax)\\p{L}*|(?:jedno|dvou|tří|čtyř|pěti)let\\p{L}* (?:\\p{L}+ )?(?:zkušenost|prax)\\p{L}*|(?:min\\. |minimálně |alespoň |aspoň |více než )*(rok|dva|tři|čtyři|pět|\\d{1,2})(?: ?(?:-|–|až) ?\\d{1,2})? ?\\+? ?(?:rok(?:y|ů)?|let(?:ou|á|é)?)(?! (?:věku|na trhu))',
    notYears:
      'let na trhu|rok\\p{L}* (?:věku|zpět)|(?:již|už|přes|za|před|každ\\p{L}*|od) .{0,8}(?:let|rok\\p{L}*)(?= (?:na trhu|působí|zpět))|starší 18',
    language:
      '(?:umíš|umíte|mluvíš|mluvíte|domluvíš se|domluvíte se|hovoříš|hovoříte)(?: \\p{L}+){0,3} (?:anglicky|německy|francouzsky|španělsky|rusky|polsky|česky)|(?:angličtin|němčin|francouzštin|češtin|slovenštin|ruštin|španělštin)\\p{L}*(?: \\p{L}+){0,4} (?:b1|b2|c1|c2|komunikativní|plynul\\p{L}*|aktivní|pokročil\\p{L}*|úrovni|slovem)|(?:komunikativní|aktivní|plynul\\p{L}*|dobr\\p{L}*|pokročil\\p{L}*|výborn\\p{L}*|základní)(?: \\p{L}+){0,3} (?:angličtin|němčin|francouzštin|češtin|ruštin)\\p{L}*|znalost\\p{L}*(?: \\p{L}+){0,2} (?:angličtin|němčin|francouzštin|češtin|slovenštin|ruštin|španělštin|polštin|italštin)\\p{L}*|(?:znalost\\p{L}*|komunikativní|aktivní|plynul\\p{L}*|pokročil\\p{L}*) (?:\\p{L}+ )?(?:aj|nj|čj|fj|rj)|(?:anglick|německ|česk|francouzsk)\\p{L}* jazyk\\p{L}*',
  },
};
