import type { LanguagePack } from '../language-pack.ts';

const NEED =
  'erforderlich(?:e|en|es)?|notwendig(?:e|en)?|zwingend(?:e|en|es)?|nötig|vorausgesetzt|unabdingbar|unerlässlich|obligatorisch|pflicht|muss|voraussetzung|essenziell';

/** German. */
export const de: LanguagePack = {
  code: 'de',
  spaced: true,
  common:
    'der die das und in den von zu mit für im auf ist des sich als auch dem ein eine einen oder wir du dein deine sie ihre ihr unser unsere bei uns bist hast nach werden erfahrung kenntnisse zum zur bringst sowie über',
  headings: [
    {
      zone: 'preferred',
      whole:
        'kein(?: absolutes)? muss|kür|gern(?:e)? gesehen|(?:das |was )?(?:uns )?(?:freut|freuen würde)(?: uns)?|schön(?: wäre)?(?: es)?,?(?: aber.*)?|sahnehäubchen|(?:zusatz|bonus)punkte.*|außerdem gern(?:e)?|wäre (?:toll|schön|super)|das plus|extras?',
    },
    {
      zone: 'unneeded',
      whole:
        '(?:das |was )?(?:ist |sind )?(?:uns )?(?:nicht (?:nötig|gefragt|wichtig|gebraucht)|egal)(?: ist)?|was keine rolle spielt|(?:worauf|darauf) (?:es|kommt es).* nicht an.*|(?:das )?brauchst du nicht|musst du nicht.*',
    },
    {
      zone: 'benefits',
      whole:
        "(?:was|das) (?:es |du )?(?:dafür |von uns |bei uns )?(?:gibt(?:'s| es)?|hast|bekommst|kriegst|bekommen sie)(?: du| es)?(?: bei uns| von uns| dafür)?|dafür (?:gibt(?:'s| es)?|bekommst du).*|dein gewinn|im gegenzug|und das geld|das drumherum|lohn|geld und zeit|was du von uns hast",
    },
    {
      zone: 'duties',
      whole:
        "worum(?: es)? geht(?: es|'s)?|was (?:zu tun ist|du tust|ansteht|auf (?:dich|sie) zukommt)|der job|im alltag|dein arbeitsplatz|die arbeit",
    },
    {
      zone: 'required',
      whole:
        "(?:was|das) (?:du|sie|wir)(?: von (?:dir|ihnen))? (?:brauchst|brauchen|können musst|wissen musst)|ohne geht(?: es|'s) nicht|(?:das )?(?:solltest|musst) du (?:können|mitbringen|haben)|(?:was )?nicht fehlen darf|unverzichtbar(?:es)?|pflicht|das muss sein|worauf (?:es ankommt|wir wert legen)|wir (?:uns )?wünschen(?: uns)?|was wir uns (?:von (?:dir|ihnen) )?wünschen|du passt (?:zu uns|gut).*wenn",
    },
    {
      zone: 'equal-opportunity',
      part: 'chancengleichheit|vielfalt|diversity|gleichstellung|datenschutz|impressum|schwerbehindert\\p{L}*|\\bagg\\b',
    },
    {
      zone: 'apply',
      whole: '(?:ähnliche|weitere|andere) (?:jobs|stellen|stellenangebote).*',
      part: "bewerbung(?:sprozess|sverfahren)?|bewirb dich|bewerben|so geht(?:'s| es) weiter|kontakt|ansprechpartner\\p{L}*|(?:rück)?fragen (?:beantwortet|beantworten)|interesse geweckt|interessiert|neugierig|haben wir (?:dein|ihr) interesse|klingt (?:gut|spannend|interessant)|jetzt (?:bist du|sind sie) dran|auswahlverfahren|fragen",
    },
    {
      zone: 'preferred',
      part: `(?:nicht zwingend|kein muss|keine bedingung|kein(?:e)? (?:${NEED})),? (?:aber|jedoch|doch)|aber (?:kein|nicht) (?:muss|zwingend|notwendig)`,
    },
    {
      zone: 'unneeded',
      part: `(?:was|das) (?:du|sie|wir) nicht (?:brauch\\p{L}*|erwart\\p{L}*|mitbring\\p{L}*)|nicht (?:${NEED})|brauchst du nicht`,
    },
    {
      zone: 'benefits',
      whole:
        'das (?:bieten wir|erwartet) (?:dir|ihnen|dich|sie)(?: bei uns)?|(?:dein|das) (?:umfeld|arbeitsumfeld)(?: .*)?|warum diese (?:rolle|stelle) .*',
      part: 'wir (?:bieten|haben .{0,20}zu bieten|geben)|(?:was|das) (?:wir|dich|sie|ihnen|dir)(?: \\p{L}+){0,3} (?:bieten|erwartet bei uns|geboten|bekommst|an)|das bieten wir|unser angebot|unsere (?:leistungen|benefits|angebote)|(?:deine|ihre|deinen|unsere) (?:vorteile|benefits|perspektiven|perks)|benefits|vorteile|darauf (?:kannst|dürfen|können)|gehalt|vergütung|warum (?:wir|du|\\p{L}+)|freu dich auf|rahmenbedingungen|gute gründe|was für uns spricht|arbeitsort|standort|arbeitszeit|bei uns bekommst',
    },
    {
      zone: 'preferred',
      part: 'nice[- ]to[- ]haves?|von vorteil|wünschenswert|pluspunkte?|ein plus|bonus|idealerweise|optional|gerne auch|darüber hinaus|das i-tüpfelchen|kür|zusätzlich (?:freuen|von)|im idealfall|on top|extra|schön wäre|wäre (?:toll|super|schön)|optimal',
    },
    {
      zone: 'mixed',
      part: 'aufgaben.{1,20}(?:anforderungen|profil|qualifikation)|(?:anforderungen|profil).{1,20}aufgaben',
    },
    {
      zone: 'none',
      whole:
        '(?:stellen|job|positions)?beschreibung|die (?:stelle|position|rolle)|über (?:die|diese) (?:stelle|position|rolle)|einleitung|auf einen blick|zusätzliche informationen',
    },
    {
      zone: 'duties',
      part: "(?:deine|ihre|die|unsere|eure) (?:aufgaben?|tätigkeiten?|mission|rolle|herausforderung(?:en)?|verantwortung|verantwortlichkeiten)|aufgaben(?:gebiet|bereich|schwerpunkte)?|tätigkeiten|(?:das|was) (?:erwartet dich|erwartet sie|machst du|wirst du|sind deine aufgaben|dich erwartet|sie erwartet|du (?:tust|machst|bewegst))|was (?:du|sie) (?:bei uns )?(?:mach\\p{L}*|tun|tust|bewirk\\p{L}*|erwart\\p{L}*)|dein (?:job|alltag|tag|einsatz|verantwortungsbereich|aufgabengebiet)|verantwortungsbereich|schwerpunkte|darum geht'?s|dein wirkungsfeld|was dich erwartet|das erwartet",
    },
    {
      zone: 'stack',
      part: '(?:unser|der|tech|technologie)[- ]?(?:\\p{L}+[- ]?)?stack|unsere technologien|technologien|womit wir arbeiten|tools',
    },
    {
      zone: 'required',
      part: '(?:dein|ihr|das|unser|euer) (?:profil|know[- ]?how|hintergrund|background|rucksack|skillset|wunschprofil)|profil|anforderung(?:en|sprofil)?|voraussetzung(?:en)?|qualifikation(?:en)?|(?:das|was) (?:bringst|bringen|zeichnet|solltest|sollten|brauchst|brauchen|hast|haben|du|sie|wir|wünschen|erwarten|macht|suchen)(?: \\p{L}+){0,5}|(?:was|das|wen|wer|womit) (?:du|sie|wir)(?: \\p{L}+){0,4} (?:mitbring\\p{L}*|brauch\\p{L}*|erwart\\p{L}*|such\\p{L}*|auszeichnet|kannst|können|überzeug\\p{L}*|wünschen|solltest)|wen wir suchen|wer (?:du bist|sie sind|bist du)|wir suchen|(?:du|sie) (?:bringst|bringen|hast|haben|bist|sind|kannst|überzeugst|verfügst)(?: \\p{L}+){0,3}|mitbringen|must[- ]haves?|muss|kenntnisse|fähigkeiten|deine (?:skills|stärken|erfahrung(?:en)?|qualifikation(?:en)?|expertise|fähigkeiten|kompetenzen|kenntnisse)|ihre (?:qualifikation(?:en)?|stärken|erfahrung(?:en)?|kompetenzen|kenntnisse|expertise)|fachliche|persönliche|ausbildung|bildung|berufserfahrung|sprachkenntnisse|kompetenzen|erfahrung|damit (?:punktest|überzeugst|begeisterst|beeindruckst)(?: \\p{L}+)*|so bist du|passt zu uns|das bist du|wen suchen wir|wir wünschen uns|erwarten wir',
    },
    {
      zone: 'company',
      part: 'über (?:uns|das unternehmen|\\p{L}+)|wer (?:wir sind|sind wir)|das (?:sind wir|unternehmen)|unternehmen(?:sbeschreibung|sprofil)?|unser (?:team|unternehmen|kunde)|unsere (?:mission|kultur|geschichte|vision)|wir sind|wir stellen uns vor|das team|ihr neuer arbeitgeber',
    },
  ],
  cues: [
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:,? ?aber |jedoch |doch )(?:es ist |ist |sind )?(?:kein(?:e)? (?:muss|voraussetzung|bedingung|pflicht)|nicht (?:unbedingt |zwingend )?(?:${NEED}))`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words: `(?:nicht (?:unbedingt |zwingend )?(?:${NEED})|kein muss|keine voraussetzung),? (?:aber|jedoch|doch)`,
    },
    {
      kind: 'negated',
      reach: 'both',
      words: `kein(?:e|en|er|erlei)? (?:[\\p{L}\\d.+#/&-]+ ){0,6}(?:ist |sind |wird |werden )?(?:${NEED}|gebraucht|benötigt|verlangt|erwartet)`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words:
        '(?:du|sie|man) (?:musst|müssen|brauchst|brauchen|muss|braucht) (?:\\p{L}+ ){0,2}?(?:kein(?:e|en|er)?|nicht)|wir (?:setzen|nutzen|verwenden|erwarten|verlangen|brauchen|suchen) (?:kein(?:e|en)?|nicht)|statt|anstatt|anstelle von|auf .{1,20} verzichten wir|nicht (?:nötig|erforderlich|notwendig) (?:ist|sind)',
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `(?<=\\? )(?:kein problem|macht nichts|egal|nicht nötig|brauchst du nicht)|(?:ist|sind|wird|werden|wäre)? ?(?:nicht|kein(?:e)?) (?:unbedingt |zwingend |mehr )?(?:${NEED}|gebraucht|benötigt|verlangt|erwartet|relevant|bedingung)|brauch(?:st|en) (?:du|sie) (?:dafür |dazu )?nicht|musst du nicht (?:können|kennen|beherrschen)|auch (?:nicht|kein(?:e|en)?)(?= ?(?:[.,;!]|$))|(?:macht|machen|übernimmt|übernehmen|erledigt|erledigen) (?:jemand anders|jemand anderes|andere|ein anderer|eine? ander\\p{L}+ (?:team|abteilung)|unsere? (?:agentur|steuerberat\\p{L}+|dienstleister\\p{L}*))|(?:wird|werden) von (?:(?:jemand|einem|einer) ander\\p{L}+|unserer agentur|unserem dienstleister)(?: \\p{L}+){0,2}? (?:gemacht|erledigt|übernommen|betreut)|liegt bei (?:unserer agentur|einer? ander\\p{L}+)|(?:spielt|spielen) keine rolle`,
    },
    {
      // What others do, and what does not belong to the job: "Um SAP kümmert sich ein eigenes Team".
      kind: 'negated',
      reach: 'before',
      words: `(?:ist|sind|wird|werden|wurde) (?:\\p{L}+ ){0,2}?(?:ausgelagert|fremdvergeben|zugekauft|extern vergeben)|(?:liegt|liegen) (?:in den händen|bei) (?:unser\\p{L}*|der|einer?|den) (?:\\p{L}+ ){0,2}?(?:agentur|steuerberat\\p{L}+|dienstleister\\p{L}*|kolleg\\p{L}+|team|abteilung)|(?:gehört|gehören) (?:hier )?nicht zu (?:den|ihren|deinen|diesen) aufgaben|(?:setzen|erwarten|verlangen|fordern|brauchen|benötigen) wir (?:hier |dafür )?nicht(?: voraus)?|müssen sie (?:dafür |dazu )?nicht (?:können|kennen|beherrschen|mitbringen)|(?:haben wir|gibt es) (?:schon |bereits )?(?:ein eigenes team|ein anderes team|eine eigene abteilung|eigene leute|spezialist\\p{L}*)`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `um(?= [^.;,]{1,60} kümmer(?:t|n) sich (?:bei uns )?(?:ein eigenes|ein anderes|das|die|unser\\p{L}*|eine andere|jemand|der) )|mit(?= [^.;,]{1,40} (?:haben sie|hast du) (?:\\p{L}+ )?nichts zu tun)|auf(?= [^.;,]{1,40} (?:legen wir keinen wert|kommt es (?:uns )?nicht an))|(?:\\p{L}+ )?(?:steuerberater|dienstleister|agentur) (?:übernimmt|macht|erledigt)`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words:
        '(?:von vorteil|wünschenswert|ein plus|toll|schön|super|ideal|optimal|hilfreich|gut|klasse|prima|nice to have) (?:ist|sind|wäre|wären)|(?:es )?(?:ist|wäre) (?:von vorteil|ein plus|wünschenswert|toll|schön|super|ideal|hilfreich|gut),? (?:wenn|falls)|wir freuen uns,? (?:wenn|über)|(?:bonus|pluspunkte?|plus|wünschenswert|von vorteil|optional|nice to have|idealerweise) ?:',
    },
    {
      // Nobody has to know it yet.
      kind: 'preferred',
      reach: 'after',
      words:
        '(?:bereitschaft|lust|motivation|interesse|wille)[^.;,]{0,20} (?:einarbeitung (?:in|auf)|einzuarbeiten in|lernen von)',
    },
    {
      kind: 'preferred',
      reach: 'before',
      words: '(?:zu (?:er)?lernen|kennenzulernen|(?:dich|sich) einzuarbeiten)',
    },
    {
      kind: 'preferred',
      reach: 'after',
      words:
        'idealerweise|vorzugsweise|bevorzugt|gerne? (?:auch )?(?:mit|in|aus|erste)|gerne|am besten|optimalerweise|im idealfall|im besten fall|möglichst|wünschenswerterweise|bestenfalls',
    },
    {
      kind: 'preferred',
      reach: 'before',
      words:
        '(?:ist|sind|wäre|wären|wird|werden|als)? ?(?:jeweils |auch |ebenfalls |klar |sehr |ein |ein großes |ein echtes )*(?:von (?:großem |besonderem )?vorteil|wünschenswert|erwünscht|gern(?:e)? gesehen|willkommen|hilfreich|vorteilhaft|plus(?:punkte?)?|bonus|ideal|nice to have|optional|begrüßenswert|von nutzen|nützlich|kein muss|bevorzugt|schön|toll)',
    },
    {
      kind: 'required',
      reach: 'after',
      words: `(?:du |sie )?(?:musst|müssen|solltest|sollten)(?! nicht)|(?:zwingend|unbedingt)(?:e|er|es)?(?! (?:erforderlich|notwendig|nötig|vorausgesetzt|benötigt|voraussetzung))|voraussetzung(?:en)? (?:ist|sind|:)|(?:wir )?(?:erwarten|verlangen|setzen .{0,15}voraus|brauchen|benötigen)|vorausgesetzt (?:wird|werden)|must[- ]have ?:?|erforderlich (?:ist|sind)`,
    },
    {
      kind: 'required',
      reach: 'after',
      mild: true,
      words: 'mindestens|mind\\.|wenigstens|zumindest',
    },
    {
      kind: 'required',
      reach: 'before',
      words: `(?:ist|sind|wird|werden|als)? ?(?:ein |eine |absolute |zwingend |unbedingt )*(?:${NEED}|ein muss|must[- ]have|setzen wir voraus|wird vorausgesetzt)`,
    },
  ],
  asks: '\\p{L}*(?:kenntnisse?n?|erfahrung(?:en)?|studium|ausbildung|verständnis|fähigkeit(?:en)?|kompetenz(?:en)?|affinität|wissen|know[- ]how|qualifikation(?:en)?|abschluss)|erfahren(?:e|er|en)?|vertraut|sicher(?:er|e|en)? umgang|umgang mit|beherrsch\\p{L}*|fließend\\p{L}*|verhandlungssicher\\p{L}*|(?:du|sie) (?:hast|haben|bist|sind|bringst|bringen|kennst|kennen|verfügst|verfügen|sprichst|sprechen|kannst|können|beherrschst)|routiniert|versiert|sicher in|zertifizierung(?:en)?|bringst|verfügst|mindestens|jahre',
  seeks:
    'wir suchen|gesucht (?:wird|werden)?|suchen wir|(?:du|sie) (?:hast|haben|bist|sind|bringst|bringen|kennst|kennen|verfügst|verfügen|sprichst|sprechen|kannst|können|beherrschst|beherrschen|solltest|sollten|musst|müssen)|dich zeichnet|wir erwarten|bewerber\\p{L}*|kandidat\\p{L}*|erforderlich|vorausgesetzt|idealerweise',
  self: 'wir|unser(?:e|en|em|er|es)?|uns',
  duty: '(?:du|sie) (?!hast|haben|bist|sind|bring|kenn|verfüg|sprich|sprech|kannst|können|beherrsch|soll|muss|müss|brauch|bekomm|erhält|erhalt|krieg|genieß|profitier|darf|dürf|pass|such|möcht|willst|wollen|mag|mög|lieb|freu|interessier|erwart|lern|find)\\p{L}+(?:st|en)(?= )|(?:du|sie) (?:entwickel|arbeit|unterstütz|gestalt|betreu|verantwort|übernimm|übernehm|berät|berat|plan|führ|konzipier|implementier|analysier|optimier|erstell|leit|koordinier|sorg|stell|treib|wirk|pfleg|beglei|baut|bau|organisier|dokumentier|setz|programmier|test)\\p{L}*|\\p{Lu}\\p{L}+(?:ung|ation|ieren)(?:,| und| von| der| des| neuer| unserer| eines| einer)|mitarbeit|mitwirkung|verantwortung für|verantwortlich für|durchführung|betreuung|planung|konzeption|analyse und|pflege|weiterentwicklung|umsetzung|sicherstellung|aufbau|steuerung|beratung',
  benefit:
    'urlaubstage|tage urlaub|gehalt|vergütung|homeoffice|home[- ]office|betriebliche altersvorsorge|altersvorsorge|jobrad|jobticket|unbefristet\\p{L}*|weihnachtsgeld|urlaubsgeld|obstkorb|kostenlose?n? getränke|firmenevents|teamevents|gleitzeit|30 tage|€|zuschuss|fitness',
  apply:
    'bewirb dich|bewerbung(?:sunterlagen)?|lebenslauf|anschreiben|gehaltsvorstellung|eintrittstermin|ansprechpartner\\p{L}*|sende?n? (?:sie |uns )',
  equal:
    'unabhängig von (?:geschlecht|alter|herkunft)|chancengleichheit|schwerbehinder\\p{L}*|geschlechtsidentität|datenschutz',
  heads:
    '(?:(?:gute|sehr gute|fundierte|erste|tiefgehende|ausgeprägte|solide|umfassende|praktische|einschlägige|mehrjährige|langjährige|fließende|grundlegende|breite) )+\\p{L}*(?:kenntnisse|erfahrung(?:en)?|verständnis|deutsch|englisch)\\p{L}*|erfahrung(?:en)? (?:mit|in|im)|kenntnisse (?:in|von|im)|\\p{L}+kenntnisse|umgang mit|verständnis (?:für|von)',
  breaks: 'aber(?! kein| nicht)|jedoch(?! kein| nicht)|während|hingegen',
  or: 'oder|bzw\\.?|und/oder|beziehungsweise',
  and: 'und|sowie|&',
  oneOf:
    '(?:mindestens )?ein(?:e|er|es|em|en)? (?:der|von|dieser|oder mehrere[rn]?)|wie|wie z\\.? ?b\\.?|z\\.? ?b\\.?|zum beispiel|beispielsweise|etwa|entweder|bspw\\.?|u\\. ?a\\.',
  choice: '(?:mindestens )?eine?[srnm]? (?:der|dieser|oder mehrere[rn]?)',
  orSimilar:
    'o\\. ?ä\\.?|oder (?:ähnlich\\p{L}*|vergleichbar\\p{L}*|gleichwertig\\p{L}*|ein(?:e|er|em|en)? (?:ander\\p{L}*|vergleichbar\\p{L}*|ähnlich\\p{L}*)|ander\\p{L}*)|etc|und co|usw',
  levels: {
    basic:
      'grundkenntnisse|grundlegend\\p{L}*|basis\\p{L}*|erste|grundlagen|grundverständnis|a1|a2|anfänger\\p{L}*|einfache',
    working: 'gute?n?|solide\\p{L}*|praktische\\p{L}*|sicher\\p{L}*|vertraut|b1|b2|fundierte?n?',
    advanced:
      'sehr gute?n?|tiefgehend\\p{L}*|tiefe\\p{L}*|umfassend\\p{L}*|ausgezeichnet\\p{L}*|exzellent\\p{L}*|hervorragend\\p{L}*|verhandlungssicher\\p{L}*|fließend\\p{L}*|experte\\p{L}*|expert\\p{L}*|muttersprach\\p{L}*|langjährig\\p{L}*|mehrjährig\\p{L}*|c1|c2|ausgeprägt\\p{L}*',
  },
  gates: {
    degree:
      '(?:abgeschlossene\\p{L}* |erfolgreich abgeschlossene\\p{L}* )?(?:hochschul|fachhochschul|universitäts|bachelor|master|ingenieur|informatik|wirtschafts|duales? |fach)?[- ]?stud(?:ium|iums)|(?:hochschul|fachhochschul|universitäts|bachelor|master|studien|bildungs|schul|berufs|ausbildungs)[- ]?abschluss|abgeschlossene\\p{L}* (?:\\p{L}+ ){0,3}(?:ausbildung|berufsausbildung|lehre)|berufsausbildung|ausbildung (?:als|zum|zur|im|in)|\\p{L}*ausbildung(?! (?:bei|von auszubildenden))|bachelor|master(?! (?:data))|diplom(?!at)\\p{L}*|promotion|abitur|matura|mittlere reife|meister(?:brief|prüfung|titel)|staatsexamen|techniker(?:ausbildung|abschluss)?|hf|fh',
    notDegree:
      'scrum master|einarbeitung|weiterbildung|ausbildung(?:s)?(?:betrieb|vergütung|platz)',
    equivalent:
      'oder (?:eine |ein )?(?:gleichwertig\\p{L}*|(?:vergleichbar|ähnlich|entsprechend)\\p{L}* (?:\\p{L}+ )?(?:qualifikation|ausbildung|berufsausbildung|erfahrung|berufserfahrung|abschluss|kenntnisse))|vergleichbare (?:qualifikation|ausbildung|erfahrung)',
    licence:
      '(?:führerschein|fahrerlaubnis)\\p{L}*(?: (?:der )?(?:klasse )?[a-e]\\p{L}?)?|approbation\\p{L}*|approbiert\\p{L}*|berufserlaubnis|examinierte?r?|staatlich (?:anerkannt|geprüft|examiniert)\\p{L}*|zulassung als|anerkennung als|facharzt\\p{L}*|staplerschein|gabelstaplerschein|sachkunde ?(?:nachweis|prüfung)?\\p{L}*|§ ?34a|kammereintrag|lizenz als|bootsführerschein|pilotenschein',
    notLicence: 'software ?lizenz\\p{L}*|lizenz(?:management|modell|kosten)',
    clearance:
      '(?:erweitertes |polizeiliches )?führungszeugnis|sicherheitsüberprüfung|sicherheitsüberprüft|sabotageschutz|ü[123](?=\\b| )|strafregister\\p{L}*|zuverlässigkeitsüberprüfung',
    permit:
      'arbeitserlaubnis|aufenthaltserlaubnis|aufenthaltstitel|arbeitsbewilligung|staatsangehörigkeit|eu[- ]bürger\\p{L}*|niederlassungsbewilligung',
    backgroundCheck:
      'gesundheitszeugnis|drogentest|ärztliche untersuchung|eignungsuntersuchung|masernschutz\\p{L}*|impfnachweis',
    years:
      '(?:mindestens |mind\\. |min\\. |über |mehr als )*(ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|\\d{1,2})(?: ?(?:-|–|bis) ?\\d{1,2})? ?\\+? ?(?:jahre?n?|jährige[rn]?)(?: ?\\+)?|mehrjährige\\p{L}* (?:berufs)?erfahrung|langjährige\\p{L}* (?:berufs)?erfahrung',
    notYears:
      '(?:seit|vor|in den letzten|alle|pro|mehr als|über) \\d+ jahren|jahre alt|jahre (?:jung|tradition|erfahrung im markt|bestehen)|seit .{0,20}jahren|jahren am markt',
    language:
      '(?:sehr gute?s?|gute?s?|fließend\\p{L}*|verhandlungssicher\\p{L}*|ausgezeichnet\\p{L}*|sichere?s?) (?:\\p{L}+[- ]?,? (?:und )?){0,3}(?:deutsch|englisch|französisch|italienisch|spanisch|niederländisch|polnisch|russisch|türkisch)\\p{L}*|(?:deutsch|englisch|französisch|italienisch|spanisch)\\p{L}*(?: \\p{L}+){0,4} (?:a2|b1|b2|c1|c2|fließend|verhandlungssicher|muttersprach\\p{L}*)|(?:deutsch|englisch|französisch|italienisch)kenntnisse',
  },
};
