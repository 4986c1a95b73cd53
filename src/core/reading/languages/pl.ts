import type { LanguagePack } from '../language-pack.ts';

const NEED =
  'wymagan\\p{L}*|konieczn\\p{L}*|niezbędn\\p{L}*|obowiązkow\\p{L}*|warun(?:ek|kiem) koniecz\\p{L}*|must[- ]have|koniecznością';

/** Polish. */
export const pl: LanguagePack = {
  code: 'pl',
  spaced: true,
  common:
    'i w na z do że się nie jest oraz lub dla od po przez o jak to są ale które który która ze za przy co nas naszym naszej nasz twój twoje masz będziesz praca pracy pracę doświadczenie doświadczenia znajomość umiejętność wymagania oferujemy mile widziane szukamy jesteśmy osoby',
  headings: [
    {
      zone: 'equal-opportunity',
      part: 'równe szanse|równość szans|danych osobowych|klauzul\\p{L}*|rodo|różnorodność',
    },
    {
      zone: 'apply',
      whole: '(?:inne|podobne) (?:oferty|ogłoszenia|stanowiska).*|formularz|etapy rekrutacji',
      part: 'aplikuj\\p{L}*|jak aplikować|proces rekrutacj\\p{L}*|przebieg rekrutacji|rekrutacja|zainteresowan\\p{L}*|prześlij|wyślij cv|kontakt',
    },
    {
      zone: 'preferred',
      part: `(?:nie ?(?:jest |są )?(?:${NEED}),? (?:ale|lecz))|(?:ale|lecz) (?:nie ?(?:jest |są )?)(?:${NEED})`,
    },
    {
      zone: 'unneeded',
      part: `nie ?(?:są |jest )?(?:${NEED})|nie wymagamy|nie oczekujemy|czego nie (?:wymagamy|potrzebujesz|szukamy)|nie potrzebujesz|nie musisz`,
    },
    {
      zone: 'benefits',
      part: 'oferujemy|(?:co|dlaczego) (?:oferujemy|zyskujesz|zyskasz|dostaniesz|możemy (?:ci )?zaoferować|warto|my|u nas)|(?:w zamian|to) oferujemy|nasza oferta|benefity|co (?:na ciebie )?czeka|zapewniamy|gwarantujemy|wynagrodzenie|miejsce pracy|to dla ciebie|możesz liczyć',
    },
    {
      zone: 'preferred',
      part: 'mile widzian\\p{L}*|dodatkow\\p{L}* (?:atut\\p{L}*|punkty|kwalifikacj\\p{L}*|umiejętnoś\\p{L}*)|atut\\p{L}*|dodatkowym plusem|plusem|(?:będzie|nice)[- ]?(?:plus\\p{L}*|to have)|docenimy|doceniamy|ucieszy nas|fajnie,? (?:jeśli|gdyby)|opcjonaln\\p{L}*',
    },
    {
      zone: 'none',
      whole:
        'opis (?:stanowiska|oferty|pracy|roli)|o (?:stanowisku|roli|ofercie)|stanowisko|informacje',
    },
    {
      zone: 'duties',
      part: '(?:twoje|twój|główne|główny|zakres|nasze)? ?(?:zadania|obowiązk\\p{L}*|odpowiedzialnoś\\p{L}*)|co (?:będziesz|będzie należało|robisz|u nas będziesz)(?: \\p{L}+){0,4}|czym (?:się )?będziesz(?: \\p{L}+){0,3}|twoja (?:rola|praca|misja)|(?:zakres|opis) (?:zadań|obowiązków|pracy)|(?:typowy|twój) dzień|za co będziesz odpowiada\\p{L}*|na czym polega.*',
    },
    {
      zone: 'stack',
      part: '(?:nasz )?(?:tech )?stack|technologie|narzędzia(?:,? (?:z )?których.*)?|z czego korzystamy|z czym pracujemy|technologie w projekcie',
    },
    {
      zone: 'required',
      part: '(?:nasze |podstawowe |formalne )?wymagania|wymagamy|oczekujemy|(?:nasze )?oczekiwania|czego (?:oczekujemy|szukamy|potrzebujemy|wymagamy)|kogo szukamy|szukamy (?:osoby|kogoś|ciebie)|(?:twój |poszukiwany )?profil(?: kandydata)?|(?:twoje |niezbędne |wymagane )?(?:umiejętności|kwalifikacje|kompetencje|doświadczenie)|(?:co|jeśli) (?:już )?(?:masz|umiesz|potrafisz|powinieneś|wnosisz)(?: \\p{L}+){0,3}|to (?:oferta|stanowisko|praca) dla ciebie,? jeśli|aplikuj,? jeśli|niezbędne|konieczne|od kandydat\\p{L}*|idealny kandydat|must[- ]have',
    },
    {
      zone: 'company',
      part: 'o (?:nas|firmie|projekcie|spółce|zespole|kliencie|\\p{Lu}\\p{L}+)|kim jesteśmy|nasz(?:a|ym)? (?:firm|zesp|klien)\\p{L}*|poznaj (?:nas|zespół)|(?:nasza |)(?:misja|historia|kultura)|firma|projekt|zespół',
    },
  ],
  cues: [
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:,? ?(?:ale|lecz|choć) )(?:to )?nie ?(?:jest |są |to )?(?:${NEED}|wymóg|warunek)`,
    },
    {
      kind: 'preferred',
      reach: 'both',
      words: `nie ?(?:jest |są )?(?:${NEED}),? (?:ale|lecz)`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words:
        'nie (?:wymagamy|oczekujemy|potrzebujesz|musisz (?:znać|umieć|mieć)|używamy|korzystamy z|szukamy|pracujemy w)(?: (?:od ciebie|już))?|zamiast|bez konieczności (?:znajomości|posiadania)|nie trzeba (?:znać|umieć|mieć)',
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `nie ?(?:jest|są|będzie|będą)? ?(?:${NEED}|potrzebn\\p{L}*|używan\\p{L}*)|nie (?:wymagamy|potrzebujesz|oczekujemy)|też nie(?= ?(?:[.,;!]|$))|(?:zajmuje|zajmują) się (?:tym )?(?:ktoś inny|inny (?:zespół|dział)|nasza agencja)`,
    },
    {
      // What others do, and what does not belong to the job: "SAP obsługuje inny zespół".
      kind: 'negated',
      reach: 'before',
      words: `(?:prowadzi|obsługuje|robi|realizuje) (?:biuro zewnętrzne|zewnętrzn\\p{L}+ \\p{L}+|inny (?:zespół|dział)|nasza agencja|firma zewnętrzna)|nie (?:należy|należą|wchodzi|wchodzą) (?:do|w) (?:zadań|obowiązków|zakres\\p{L}*)(?: \\p{L}+)?|(?:jest|są) (?:zlecan|outsourcowan)\\p{L}+(?: na zewnątrz)?`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words:
        '(?:mile widzian\\p{L}*|dodatkowy(?:m)? atut\\p{L}*|dodatkowym plusem|atutem|plusem|nice to have|docenimy|ucieszy nas)(?: \\p{L}+){0,2} ?:|(?:docenimy|doceniamy|ucieszy nas|ucieszymy się|fajnie|super|świetnie),? (?:jeśli|jeżeli|gdy|gdyby)',
    },
    {
      kind: 'preferred',
      reach: 'after',
      words:
        'najlepiej|mile widzian\\p{L}*|preferowan\\p{L}*|ewentualnie|idealnie|opcjonalnie|(?:dodatkow\\p{L}* )?atut(?:em)? (?:będzie|jest|będą)|plusem (?:będzie|jest|będą)|docenimy|chętnie',
    },
    {
      kind: 'preferred',
      reach: 'before',
      words:
        '(?:jest|są|będzie|będą|stanowi|to|jako)? ?(?:również |także |bardzo |dodatkow\\p{L}* |duż\\p{L}* )*(?:mile widzian\\p{L}*|atut(?:em)?|plus(?:em)?|zalet[aąęy]|preferowan\\p{L}*|nice to have|bonus(?:em)?|przewag[aąęy])',
    },
    {
      kind: 'required',
      reach: 'after',
      words:
        '(?:musisz|wymagamy|oczekujemy|konieczn\\p{L}*|niezbędn\\p{L}*|wymagan\\p{L}*)(?: (?:jest|są|będzie|znać|umieć|mieć))?|must have',
    },
    {
      kind: 'required',
      reach: 'after',
      mild: true,
      words: 'minimum|co najmniej|min\\.|przynajmniej',
    },
    { kind: 'required', reach: 'before', words: `(?:jest|są|będzie)? ?(?:${NEED})` },
  ],
  asks: '(?:znajomoś|umiejętnoś|doświadczeni|wykształceni|wiedz|biegłoś|kwalifikacj|certyfikat|praktyk|podstaw|orientacj|gotowoś)\\p{L}*|masz|potrafisz|znasz|umiesz|posiadasz|rozumiesz|swobodn\\p{L}*|biegł\\p{L}*|komunikatywn\\p{L}*|\\d+ (?:lata?|rok)',
  seeks:
    '(?:szukamy|poszukujemy) (?:osoby|kogoś|kandydat\\p{L}*|specjalist\\p{L}*)|oczekujemy|wymagamy|musisz|masz|potrafisz|znasz|kandydat\\p{L}*|niezbędn\\p{L}*',
  self: 'jesteśmy|nasz\\p{L}*|mamy|używamy|korzystamy|my|pracujemy|nas',
  duty: '(?:będziesz) \\p{L}+|(?:prowadzenie|tworzenie|rozwój|rozwijanie|projektowanie|utrzymanie|przygotowanie|przygotowywanie|wsparcie|współpraca|obsługa|analiza|nadzór|realizacja|wdrażanie|testowanie|zarządzanie|monitorowanie|udział|opracowywanie|raportowanie|szkolenie|przegląd|koordynacja|administrowanie|dbanie|budowanie|planowanie|zapewnienie|implementacja|optymalizacja|programowanie)',
  benefit:
    'wynagrodzen\\p{L}*|prywatn\\p{L}* opiek\\p{L}*|opiek\\p{L}* medyczn\\p{L}*|multisport|urlop\\p{L}*|kart\\p{L}* sportow\\p{L}*|ubezpieczeni\\p{L}*|premi\\p{L}*|umow\\p{L}* o pracę|b2b|zł|dofinansowani\\p{L}*|elastyczn\\p{L}* (?:godzin|czas)\\p{L}*|szkoleni\\p{L}* wewnętrzn\\p{L}*|owocow\\p{L}*|dni wolne',
  apply:
    'cv|aplikacj\\p{L}*|prześlij|wyślij|list\\p{L}* motywacyjn\\p{L}*|rekrutacj\\p{L}*|dokumenty prosimy',
  equal: 'równe szanse|bez względu na|danych osobowych|administrator\\p{L}* danych',
  heads:
    '(?:(?:dobra|dobrą|bardzo dobra|podstawowa|praktyczna|biegła|komunikatywna|ogólna) )?(?:znajomoś\\p{L}*|umiejętnoś\\p{L}*|doświadczeni\\p{L}*|wiedz\\p{L}*|praktyk\\p{L}*)',
  breaks: 'ale(?! nie)|natomiast|jednak',
  or: 'lub|albo|bądź|czy|ewentualnie|i/lub',
  and: 'i|oraz|a także|jak również|&',
  oneOf:
    '(?:co najmniej |przynajmniej |minimum )?(?:jed(?:en|na|no|nego|nej|nym|ną)|któr(?:yś|ąś|egoś|ejś)) z|np\\.?|na przykład|tak\\p{L}* jak|takie jak|m\\.in\\.',
  choice:
    '(?:co najmniej |przynajmniej |minimum )?(?:jed(?:en|na|no|nego|nej|nym|ną)) z (?:poniższych|następujących|wymienionych)',
  orSimilar:
    '(?:lub|albo|czy) (?:podobn\\p{L}*|inn\\p{L}*|równoważn\\p{L}*|własn\\p{L}*)|itp|itd|etc',
  levels: {
    basic: 'podstaw\\p{L}*|ogóln\\p{L}*|a1|a2|orientacj\\p{L}*',
    working: 'dobr\\p{L}*|praktyczn\\p{L}*|komunikatywn\\p{L}*|b1|b2|średni\\p{L}*',
    advanced:
      'bardzo dobr\\p{L}*|biegł\\p{L}*|zaawansowan\\p{L}*|ekspert\\p{L}*|swobodn\\p{L}*|płynn\\p{L}*|doskonał\\p{L}*|c1|c2|dogłębn\\p{L}*|ugruntowan\\p{L}*',
  },
  gates: {
    degree:
      'wykształceni\\p{L}* (?:wyższ|średni|zawodow|techniczn|kierunkow|minimum|min)\\p{L}*|(?:wyższe|średnie) wykształcenie|(?:studi\\p{L}*) (?:wyższ|magisters|inżynier|licencja)\\p{L}*|tytuł (?:magistra|inżyniera|licencjata)|(?:student|absolwent)\\p{L}* (?:studiów|kierunk\\p{L}*|uczelni)|matur[aąęy]',
    notDegree: 'scrum master|master data|dofinansowani\\p{L}* studiów',
    equivalent: 'lub (?:równoważn\\p{L}*|odpowiedni\\p{L}* doświadczeni\\p{L}*|pokrewn\\p{L}*)',
    licence:
      'praw(?:o|a) jazdy(?: kat(?:egorii|\\.)? ?[a-e]\\b)?|uprawnieni\\p{L}* (?:sep|udt|budowlan|zawodow|na wózki|energetyczn)\\p{L}*|uprawnieni\\p{L}* do|praw(?:o|a) wykonywania zawodu|książeczk\\p{L}* sanepid\\p{L}*|licencj\\p{L}* (?:zawodow|maklers|ochron)\\p{L}*|świadectw\\p{L}* kwalifikac\\p{L}*',
    notLicence: 'licencj\\p{L}* oprogramowani\\p{L}*',
    clearance:
      'niekaraln\\p{L}*|zaświadczeni\\p{L}* o niekaralności|poświadczeni\\p{L}* bezpieczeństwa|krajow\\p{L}* rejestr\\p{L}* karn\\p{L}*',
    permit: 'pozwoleni\\p{L}* na pracę|zezwoleni\\p{L}* na pracę|obywatelstw\\p{L}*|karta pobytu',
    backgroundCheck:
      'badani\\p{L}* (?:lekarski|sanitarno)\\p{L}*|orzeczeni\\p{L}* (?:lekarski|sanepid)\\p{L}*',
    years:
      '(?:minimum |min\\. |co najmniej |przynajmniej |ponad |powyżej )*(rok|roczn\\p{L}*|dwa|dwóch|dwuletni\\p{L}*|trzy|trzech|trzyletni\\p{L}*|cztery|czterech|pięć|pięciu|pięcioletni\\p{L}*|\\d{1,2})(?: ?(?:-|–|do) ?\\d{1,2})? ?\\+? ?-?(?:lat[a]?|rok(?:u|iem)?|letni\\p{L}*)?(?= ?(?:\\p{L}+ ){0,2}(?:doświadczeni|praktyk|staż)\\p{L}*)',
    notYears: 'lat na rynku|od \\d+ lat|ponad \\d+ lat(?= (?:na|działamy|tworzymy))|ukończone 18',
    language:
      'język\\p{L}* (?:angielsk|niemieck|francusk|polsk|hiszpańsk|włosk|rosyjsk|ukraińsk|czesk)\\p{L}*(?: (?:na poziomie|w mowie|min\\.?|minimum|poziom))?(?: (?:\\p{L}+ ){0,3}(?:a1|a2|b1|b2|c1|c2|komunikatywn\\p{L}*|biegł\\p{L}*))?|(?:biegł|komunikatywn|płynn|dobr|bardzo dobr|swobodn)\\p{L}* (?:znajomość (?:języka )?)?(?:angielsk|niemieck|francusk|polsk|hiszpańsk|rosyjsk|ukraińsk)\\p{L}*',
  },
};
