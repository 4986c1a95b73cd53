import { learnWords, type WordSources } from './words.ts';

/**
 * Words by which the generic reader tells a job page, folded (lower case, no accents) and in the
 * languages of docs/adding-a-site.md. They only decide *whether and where* a posting stands; what
 * its lines mean is decided in core/reading. Half of them would fill a fifth of the content script,
 * so the background sends them (`mayRead`); whoever reads pages elsewhere imports this file.
 */

const any = (...parts: string[]): RegExp => new RegExp(parts.join('|'), 'u');

/** Headings of what is asked for. */
const REQUIREMENTS = any(
  '\\b(?:requirements?|qualifications?|must[- ]haves?|essential|desirable|nice[- ]to[- ]haves?|prerequisites?|(?:selection )?criteria)\\b(?! (?:functions?|duties|tasks)\\b)',
  '^(?:applicants|preferred|required|minimum|basic|bonus(?:$|[ :]+(?:points|skills|if))|extra credit|experience|education|skills|competenc|technologies$|tech(?:nology)? stack)',
  '\\b(?:technical|key|required|preferred|desired|your|core) (?:skills|experience|knowledge|competenc|background|profile)',
  '\\b(?:person specification|ideal candidate|about you\\b|who you are|who we.re looking for|profile$|you (?:should |must |will |might |to )?(?:have|bring|be)|you are|if you (?:also )?have)',
  '\\b(?:what|who) (?:you|we|will|would|makes?).{0,25}\\b(?:need|bring|look|expect|ask|want|have|require|successful|like|hope|seek|suits?|enjoy|thrives?)|^you$',
  '\\b(?:we.re|we are) looking for|you.ll (?:need|bring|have)|you (?:will )?need',
  // German, Dutch
  '(?:dein|ihr|das|gesuchtes?|anforderungs)\\s?profil\\b|anforderung|voraussetzung|qualifikation|mitbring|kenntnisse|zeichnet (?:dich|sie) aus|von vorteil|wunschenswert|wir (?:suchen|erwarten|wunschen)|wunschen wir|(?:du|sie) bring(?:st|en)|was (?:du|sie) brauch',
  'wie ben jij|wat vragen|functie-?eisen|jouw profiel|bren(?:g|gt) (?:je|jij) mee|wie zoeken|wat wij vragen|vereisten|profielschets|dit ben jij',
  // French, Spanish, Portuguese, Italian
  '(?:^|votre |ton |le )profil(?: (?:recherche|souhaite|ideal)|\\b(?!e))|competences|prerequis|exigences|ce que (?:tu apportes|vous apportez|nous (?:demandons|attendons))|atouts|les (?:petits )?plus|formation et experience',
  'requisitos|perfil|que (?:te )?(?:pedimos|buscamos|necesit\\w+)|buscamos|imprescindible|se valorara|deseable|valorable',
  'qualificacoes|diferenciais|desejavel|habilidades|conhecimentos|o que (?:esperamos|buscamos)',
  'requisiti|profilo|competenze|(?:cosa|chi) (?:stiamo )?cerc(?:hiamo|ando)|titolo preferenziale|chiediamo|meglio (?:ancora )?se',
  // Czech and Slovak, Polish, Swedish, Danish and Norwegian
  'pozaduj|ocekav|pozadav|koho hled|co od (?:tebe|vas)|vyhodou|mel by|znalost',
  'wymagania|oczekuj|oczekiwania|mile widziane|twoj profil',
  'kvalifikation|kvalifikasjon|kravprofil|din profil|dina? egenskaper|vi soker|vi ser garna|om dig\\b|vi leder efter|vi ser etter|vi (?:forventer|forvantar|kraver|krever|onsker|onskar)|hvem er du|om deg\\b|^krav\\b|meriterande|onskvart|^du (?:har|er|ar)\\b',
  // Finnish, Hungarian, Romanian, Turkish; Greek, Russian and Ukrainian; Arabic, Hebrew
  'edellyt|vaatimukset|odotamme|arvostamme|elvaras|kovetelmeny|amit varunk|elony|cerinte|profilul|ce cautam|aranan|nitelik|beklenti|gereken|sizde aradig',
  'προσοντα|απαιτησεις|απαραιτητα|επιθυμητα|требовани|ожидаем|что нужно|мы ищем|будет плюсом|вимоги|очикуємо|буде плюсом',
  'المتطلبات|متطلبات|المؤهلات|مؤهلات|الشروط|المهارات|نبحث عن|דרישות|כישורים|ניסיון|יתרון',
  // Japanese, Korean, Chinese
  '必須|歓迎|応募(?:資格|要件|条件)|求める|必要な|対象となる方|자격|우대|필수|요건|任职|职位要求|岗位要求|應徵條件',
);

/** Headings of what one would do. */
const DUTIES = any(
  '\\b(?:responsibilit|duties|accountabilit|job (?:description|summary|purpose|details)|the (?:role|job|position|opportunity|work|challenge)\\b)',
  '\\b(?:your|this|about the|role|position) (?:role|tasks?|mission|impact|day|job|position|opportunity|overview|summary|team|seat|post)',
  '\\bwhat you.{0,4}(?:ll| will| would|d)? (?:do|be doing|work on|own)|what awaits you|your (?:work|days?)(?:$| look)|(?:main|key|essential) (?:tasks|duties|functions)|(?:purpose|scope) of the (?:post|job|role)|what the (?:job|role|work) is|^tasks$|in this role|typical (?:day|week)|^(?:a|your) (?:day|week|month)\\b|first (?:\\w+ )?(?:days|weeks|months)|day[- ]to[- ]day|you will\\b|job in short',
  'aufgaben|tatigkeit|stellenbeschreibung|erwartet (?:dich|sie)|darauf (?:darfst|durfen|kannst|konnen)|verantwortung|deine rolle|was du (?:tust|machst)',
  '(?:wat|dit) ga je doen|functieomschrijving|jouw rol|werkzaamheden|takenpakket|jouw taken',
  'missions?\\b|le poste|descriptif|description du poste|responsabilites|vos taches|ton role',
  'funciones|responsabilidades|tareas|descripcion (?:del|de la)|que haras|tu mision',
  'atribuicoes|atividades|descricao|principais atividades|mansioni|attivita|descrizione|(?:cosa|che) farai|di (?:che|cosa) si tratta|ti occuperai|responsabilita',
  'napln prace|(?:te|vas) ceka|popis (?:pozice|prace)|co budes delat|obowiazki|zakres|opis stanowiska|zadania',
  'arbetsuppgifter|^uppgifter|dina uppgifter|om (?:rollen|tjansten|jobbet|arbetet|stillingen)|arbejdsopgaver|arbeidsoppgaver|dine oppgaver',
  'tehtavat|tyonkuva|tyotehtav|feladat|munkakor|responsabilitati|atributii|ce vei face|gorev|sorumluluk|is tanimi',
  'καθηκοντα|αρμοδιοτητες|περιγραφη θεσης|обязанност|задачи|что делать|чем предстоит|обов.язки|завдання|المهام|المسؤوليات|مسؤوليات|الوصف الوظيفي|תיאור (?:התפקיד|המשרה)|תחומי אחריות',
  '仕事内容|業務内容|職務内容|募集職種|담당\\s?업무|주요\\s?업무|岗位职责|工作内容|职位描述',
);

/** Headings of what is offered, of the employer and of how to apply. */
const TERMS = any(
  '\\b(?:benefits|perks|we (?:offer|give)\\b|our offer|the offer|package|compensation|salary|pay\\b|hours|offer$|what you (?:get|take home)|about us|about the company|who we are|why (?:join|work)|how to apply|to apply|equal opportunit|contract type|employment type)',
  'wir bieten|bieten wir|uber uns|gehalt|bewerb|vorteile|wij bieden|arbeidsvoorwaarden|wat bieden|dit krijg je|over ons|solliciteren',
  'avantages|nous offrons|nous proposons|remuneration|postuler|te (?:damos|ofrecemos)|ofrecemos|beneficios|que ofrecemos|salario|oferecemos|remuneracao|offriamo|benefit|sede di lavoro',
  'nabiz|co ti muzeme|oferujemy|vi erbjuder|vi tilbyr|vi tilbyder|om oss|lon\\b',
  'tarjoamme|amit kinalunk|juttatas|oferim|beneficii|sundugumuz|yan hak|παροχες|προσφερουμε|мы предлагаем|условия|умови|пропонуємо|المزايا|نقدم|אנו מציעים|תנאים',
  '給与|待遇|福利厚生|勤務地|雇用形態|勤務時間|休日|급여|복리후생|근무|薪资|福利|工作地点',
);

/** Words on the control that starts an application. */
const APPLY = any(
  '\\bapply|application|submit (?:your )?(?:cv|resume)|(?:e-?mail|send) (?:us )?your (?:cv|resume)|easy apply|express interest|enquire about this',
  'bewerb|bewirb|sollicite|postuler|candidater|je postule|candidatura|inscri(?:bir|bete)|aplicar|solicitar|postularme|candidatar|candidati|invia',
  'odpoved|mam zajem|reagovat|aplikuj|ansok|ansog|sok (?:stillingen|jobbet)|\\bhae\\b|hakemus|jelentkez|aplic[ai]\\b|basvur|υποβολη|αιτηση|откликн|резюме|подать|надислати|відгукн|قدم|تقدم|تقديم|التقديم|הגש|קורות חיים|応募|エントリー|지원|申请|投递|应聘',
);

/** Headings over postings other than the open one. */
const RELATED = any(
  '\\b(?:similar|related|other|more|recommended|latest|open|current|all|further|also (?:open|hiring)|featured|recent|nearby) ?(?:jobs?|roles?|positions?|vacanc|opportunit|openings?|open|hiring|searches)?$',
  '\\b(?:similar|related|other|more|recommended|people also|you (?:may|might)(?! (?:be a|have|bring|thrive))|jobs (?:like|near|you)|people (?:you|who)|also open|also hiring|sign up|job alert|jobs by email|share this|follow us|news(?:letter)?$|(?:meet|get to know) (?:the|our|your) (?:team|people|colleagues)|(?:who|people) you.{0,3}(?:ll|d)? (?:work|be working) with|what (?:our )?\\w+ say|testimonials|opening hours|^(?:documents to )?downloads?$|accreditation (?:badges|logos)|^(?:your )?contacts?(?: person)?$|^(?:any )?questions$|ansprechpartner|ihr kontakt|^kontakt$|^contacto$)',
  'ahnliche|weitere (?:stellen|jobs)|passende|vergelijkbare|andere vacatures|offres similaires|autres offres|empleos similares|otras ofertas|vagas (?:semelhantes|similares)|offerte simili|podobne|dalsi (?:nabidky|pozice)|liknande|lignende',
  'وظائف (?:مشابهة|اخرى|أخرى)|похожие|схожі|benzer|hasonlo|similare|samankaltais|παρομοιες|משרות (?:דומות|נוספות)|先輩の声|社員の声|募集中|関連|類似|他の求人|비슷한|相似|相关职位',
);

/** Ways to be employed: short lines beside the title of nearly every posting. */
const EMPLOYMENT = any(
  '\\b(?:full|part)[- ]?time\\b|\\bpermanent\\b|fixed[- ]term|\\btemporary\\b|\\bcontract\\b|internship|apprenticeship|\\bon-?site\\b|\\bhybrid\\b|per (?:hour|annum|year)|(?:an?|/) ?(?:hour|hr|year|month)\\b',
  'vollzeit|teilzeit|jahresstelle|\\d stunden|\\d uur|brutto\\b|festanstellung|unbefristet|befristet|fulltime|voltijd|deeltijd|vast contract|\\bcdi\\b|\\bcdd\\b|temps plein|alternance|jornada|indefinido|tiempo completo|\\bclt\\b|tempo (?:indeterminato|pieno)|plny uvazek|hpp\\b|umowa o prac|heltid|deltid|tillsvidare|fast stilling|kokoaikai|osa-aikai|vakituinen|teljes munkaido|norma intreaga|tam zamanli|yari zamanli|πληρης απασχοληση|полная занятость|полныи день|повна заинятість|دوام (?:كامل|جزئي)|משרה (?:מלאה|חלקית)',
  '正社員|契約社員|アルバイト|年収|月給|정규직|全职|月薪',
);

/** Wordings of demands in flowing text; how many different ones occur is what counts. */
const DEMANDS: readonly RegExp[] = [
  /\d\+? ?(?:or more )?(?:years?|jahre|ans|anos|anni|jaar|let|roky|ar|lat|vuo(?:si|den|tta)|ev(?:es)?|ani|yil)\b|\d\s?年以上|\d\+? ?(?:лет|года|років|роки|χρονια|ετη|سنوات|שנ(?:ים|ות))|خبرة (?:لا تقل|ثلاث|سنتين|خمس)|(?:two|three|four|five|six|seven|eight|ten) (?:or more )?years/,
  /\bexperience (?:with|in|of|as|on)\b|erfahrung|ervaring|experience (?:en|de|dans)|experiencia|esperienza|zkusenost|doswiadczeni|erfarenhet|erfaring|kokemus|tapasztalat|experienta|deneyim|опыт|досвід|εμπειρια|خبرة|ניסיון|経験|경력|경험|经验/,
  /\byou (?:will|must|have|should|would|need|are|can)\b|you.(?:ll|ve|re)\b|\b(?:du|sie|je|jij|vous|tu) (?:bist|hast|bringst|haben|bent|hebt|avez|etes|as|es)\b/,
  /\b(?:degree|bachelor|diploma|certifi|licen[cs]e|abschluss|ausbildung|diplome|titulo|titulacion|laurea|vzdelani|wyksztalcenie|utbildning|koulutus|tutkinto|vegzettseg|diploma|studii|mezun)|образовани|диплом|освіта|πτυχιο|شهادة|بكالوريوس|תואר|学歴|大学|학력|学历/,
  /\b(?:looking for|we seek|seeking|hiring|join (?:us|our)|wir suchen|wij zoeken|recherchons|recherche|buscamos|procuramos|cerchiamo|hledame|szukamy|vi soker|vi soger)|募集|채용|모집|招聘/,
  /\b(?:must (?:have|be)|at least|minimum of|able to|is a plus|a plus\b|nice to have|preferred|ideally|desirable|a bonus|essential|it.d be great|would be (?:great|good|an? )|mindestens|idealerweise|von vorteil|minimaal|serait un plus|serait apprecie|valorable|imprescindible|desejavel|preferibil|vyhodou|mile widziane|meriterande|eduksi|elony|avantaj|tercih)|плюсом|преимуществ|перевагою|επιθυμητ|يفضل|ميزة|יתרון|歓迎|尚可|우대|优先/,
  /\b(?:knowledge of|proficien|familiar|kenntnisse|kennis van|connaissance|maitrise|conocimientos|conhecimentos|conoscenza|znalost|znajomosc|kunskap|osaamis|ismeret|cunostinte|bilgisi)|знани|умени|володіння|γνωση|معرفة|إجادة|ידע|知識|スキル/,
];

/** An employer speaking of the vacancy in the first person. */
const HIRES =
  /\bwe(?:.re| are) (?:now |currently )?(?:looking for|hiring|seeking|recruiting)|wir suchen|wij zoeken|nous recherchons|on recherche|buscamos|procuramos|cerchiamo|hledame|szukamy|vi (?:soker|soger|trenger)|\b(?:gesucht|cercasi|se busca|recrute|sucht|gezocht|sokes|soges)\b|нам нужен|мы ищем|шукаємо|نبحث عن|مطلوب|אנחנו מחפשים|דרוש|keresunk|etsimme|haemme|cautam|ariyoruz|aranmakta|αναζητ|募集して|모십니다|诚聘/;

/** Somebody speaks to somebody, as encyclopedias do not; scripts without spaces are let pass. */
const PERSON =
  /\b(?:you|your|we|our|us|wir|uns|sie|ihre?|du|dein|nous|notre|vous|votre|tu|nuestr[ao]s?|te|ti|noi|wij|ons|jij|je|jouw|vi|oss|dig|deg|nas|my|tebe|vas|voce|seu)\b|[^\p{Script=Latin}\p{P}\p{N}\p{S}\s]/u;

/** Words of occupations in titles, and the (m/f/d) that only job titles carry. */
const OCCUPATION = any(
  '\\b(?:\\w+(?:ologist|ician|keeper|writer|wright|smith)|engineer|developer|programmer|manager|analyst|designer|nurse|technician|assistant|specialist|consultant|director|officer|coordinator|administrator|associate|representative|executive|scientist|architect|lead|head of|teacher|tutor|driver|electrician|mechanic|welder|plumber|carpenter|machinist|lecturer|volunteer|installer|accountant|bookkeeper|recruiter|paralegal|lawyer|attorney|counsel|worker|supervisor|therapist|pharmacist|physician|doctor|carer|chef|cook|baker|waiter|barista|cleaner|clerk|cashier|advisor|planner|buyer|operator|intern|trainee|editor|writer|producer|translator|strategist|auditor|controller|researcher|inspector|surveyor|dispatcher|guard|paramedic|trainer|instructor|tester|agent|broker|practitioner|partner|merchandiser|receptionist|secretary|tech|sre|devops|aide|attendant|fellow|conservator|curator|educator|estimator|mediator|moderator|investigator|illustrator|animator|facilitator|fabricator|navigator|apprentice|fitter|roofer|joiner|bricklayer|plasterer|gardener|farmer|porter|steward|butcher|tailor|hairdresser|seafarer|mate|rigger|shipwright|mason|weaver|potter|glazier|thatcher|cobbler|luthier|brewer|scheduler|organi[sz]er|handler|packer|picker|loader|diver|miner|midwife|dietitian|dietician|roaster|grower|\\w{3,}(?:master|maker|monger|worker))s?\\b',
  '\\w[:*_]in(?:nen)?\\b|\\((?:[a-z]{1,4}\\s?[/|,]\\s?){1,3}[a-z]{1,4}\\)|\\b(?:[hfmwdx]/){1,2}[hfmwdx]\\b|/(?:in|a|e|ka|r)\\b',
  'ingenieur|entwickler|leiter|leitung|kaufmann|kauffrau|mitarbeiter|pfleger|pflegefach|berater|techniker|assistent|fachkraft|referent|sachbearbeiter|verkaufer|fahrer|elektriker|mechaniker|buchhalter|erzieher|monteur|gartner|\\b(?:\\w+)?(?:koch|chef)\\b|kochin|lehrer|tischler|maler\\b|schreiner|backer|technolog(?:e|in)\\b|planer|schlosser|mechatroniker|informatiker|helfer|apotheker|\\w+arzt',
  'medewerker|ontwikkelaar|adviseur|verpleegkundige|beheerder|verzorgende|chauffeur|docent|leraar',
  'insegnante|maestr[ao]\\b|docente\\b|developpeu|\\bcharge|responsable|technicien|infirmi|directeur|directrice|\\bchef|commercial|comptable|vendeu|conseill|gestionnaire|aide-soignant|educateur|cuisini|juriste|jardini|serveu|boulang|patissi|soudeu|magasini|menuisi|plombi|secretaire|animat|agente? d',
  'ingenier|desarrollador|tecnic|enfermer|administrativ|auxiliar|\\bjefe|gerente|analista|contable|cociner|conductor|profesor|abogad|dependient|camarer|gobernanta|electricista|recepcionista|\\w{4,}ista\\b|engenheir|desenvolvedor|coordenador|assistente|motorista|vendedor|consultor|estagi',
  'ingegner|sviluppat|addett|\\w{3}(?:tore|trice)\\b|impiegat|infermier|cuoc|autista|contabile|progettist|tirocin',
  'vyvojar|programator|specialist|asistent|ucetni|technik|manazer|pracovni|vedouci|sestra|ridic|inzenyr|analytik|programista|specjalist|kierownik|ksiegow|pielegniar|inzynier|kierowc',
  'ingenjor|utvecklare|skoter|ansvarig|konsult|larare|sygeplejer|udvikler|medarbejder|ingenior|utvikler|sykepleier|radgiver|chauffor|montor|driftsleder|tekniker|konstrukt',
  'insinoori|kehittaja|hoitaja|myyja|paallikko|asiantuntija|asentaja|kuljettaja|opettaja|mernok|fejleszto|vezeto\\b|asszisztens|konyvelo|apolo\\b|szakerto|munkatars|technikus|szakacs|inginer|dezvoltator|contabil|bucatar|vanzator|muhendis|uzman|gelistirici|yonetici|hemsire|asistan|muhasebe|sorumlu|ogretmen',
  'μηχανικ|προγραμματιστ|υπαλληλ|διευθυντ|τεχνικ|νοσηλευτ|οδηγος|инженер|разработчик|менеджер|бухгалтер|водител|медсестр|специалист|аналитик|оператор|директор|дизаинер|программист|консультант|продав|повар|учител|врач|розробник|фахівець|водіи|لحام|مهندس|مدير|محاسب|ممرض|فني|مطور|مبرمج|محلل|معلم|سائق|طباخ|خصائي|مساعد|مشرف|مصمم|مندوب|טכנאי|מהנדס|מפתח|מנהל|רואה חשבון|נהג',
  'エンジニア|マネージャ|デザイナ|アナリスト|営業|事務|看護師|担当|スタッフ|開発|職|プランナ|コンサル|개발자|엔지니어|매니저|담당|디자이너|간호사|工程师|经理|专员|设计师|助理|护士|主管|分析师',
);

/** Words of pages that ask for things without being jobs: courses, shops, articles. */
const OTHER_PAGES: readonly RegExp[] = [
  /\b(?:tuition (?:fees?|is|costs?)|job guarantee|career coach|\w+ weeks, (?:part|full)-time|our (?:graduates|alumni)|entry requirements|ucas|enrol(?:l|ment|led)?\b|course content|lectures?\b|this (?:course|certification|exam)|the exam\b|exam details|weeks? (?:in the evenings?|of (?:study|learning|training))|guaranteed (?:an )?interview|fully funded|free for (?:residents|learners|adults)|gcses?|(?:next|our) (?:intake|cohort)|learners\b|you (?:will|.ll) learn|skills measured|prerequisites for this course|your degree|module list|scholarship|das lernst du|bildungsgutschein|jetzt anmelden|der kurs|nach dem kurs|debouches|(?:une|cette) formation|matricula|plan de estudios|este curso|iscrizioni|questo corso)/g,
  /\b(?:add to (?:cart|basket|bag)|in stock|free (?:shipping|delivery|returns|trial)|warranty|buy now|checkout|system requirements|get a quote|pricing|per night|lieferanten|bedrooms?|unfurnished|viewing)\b/g,
  /\b(?:min(?:ute)?s? read|read more articles|written by|about the author|last updated|in this (?:article|guide|post)|table of contents|hiring managers? (?:look|want)|job description template|interview questions|your resume should|this (?:resume|sample)|she said|he said|\w+, said |said \w+ \w+, (?:chief|head|director|ceo|cto)|(?:media|press) (?:contact|enquiries)|today (?:said|announced)|spokes\w+)\b/g,
  /\b(?:pip install|npm install|apt-get|getting started|changelog|api reference|pull requests?)\b/g,
  /\b(?:ingredients|preheat|servings|recipe)\b/g,
  /\b(?:average (?:base )?salar\w+|salaries (?:start|typically|range)\w*|career (?:prospects|path)|typical employers|job profile|(?:the|is) median|median (?:pay|salary|is)|respondents|people told us|surveyed|employers (?:name|usually)|most work|some work in|individual employers)\b/g,
  /\b(?:i am|i have|i.ve|i.m|i build|i built|i led|my (?:work|portfolio|projects|resume|cv)|references (?:on|upon) request)\b/g,
];

/** Words in a document's title that tell of a text about work, or of training for it. */
const ABOUT_WORK =
  /\b(?:job profiles?|salar(?:y|ies)|courses?|kurse?|weiterbildung|umschulung|(?:master|bachelor) (?:of|in|en|des|science|sciences)|cours|corso|curso|exam|certification|scholarship|bootcamp|hackathon|resume|cv|example|interview|development services)\b/;

/** Words in the path or host of job pages. */
const JOB_ADDRESS =
  /(?:^|[/._-])(?:jobs?|careers?|vacanc(?:y|ies)|vacatures?|positions?|postings?|openings?|opportunit(?:y|ies)|roles?|work-?with-?us|join-?(?:us|our-team)?|hiring|recruit(?:ing|ment)?|employment|stellen(?:angebote?|anzeigen?)?|stelle|karriere|beruf|jobba|tyopaikat|allas(?:ok)?|is-ilanlari|emplois?|offres?(?:-d-emploi)?|recrutement|empleos?|ofertas?|trabaja|trabalhe|vagas?|lavor[aoi]|carriere|kariera|kariery|praca|oferta|nabidky?|pracovn[ia]|volna-mista|lediga-jobb|jobb|stillinger|saiyo|kyujin|zhaopin)(?=$|[/._?=-])/;

/** Host or path of articles, shops, courses and help. */
const OTHER_ADDRESS =
  /^(?:blog|training|academy|learn|shop|news(?:room)?|press)\.|\/(?:blog|news(?:room)?|press|articles?|advice|magazine|ratgeber|wiki|docs?|help|support|products?|shop|store|cart|courses?|kurse?|training|learn|stories|recipes?|resources|guides?|services?)(?:\/|$)/u;

/** Titles of texts *about* jobs, of shops and of help pages. */
const NOT_A_TITLE =
  /\?$|^(?:become an?\b|meet |devenez |diventa |conviertete|how (?:to|do|we|i)|what (?:is|are|does)|why |when |top \d|\d+ (?:best|ways|tips|things|skills|questions|signs|reasons|steps)|best |the (?:best|ultimate|complete|definitive)|guide to|introduction|hiring an?\b|support us|our (?:team|people)|life at|wie (?:man|werde)|comment |como |(?:salary|interview) )|\b(?:pay|salar(?:y|ies)|wages|earnings) (?:in|for|of|survey|report)\b|\b(?:template|guide|tutorial|interview questions|salary (?:guide|report)|explained|tips|checklist|examples?|definition|reviews?|faq|visa|privacy|cookie|terms|call for (?:speakers|papers|proposals)|values|log ?in|sign in|search results?|jobs? in |(?:training|requirements|development|services)$|(?:jobs|careers|vacancies|stellenangebote|career (?:cent(?:er|re)|page|portal))$|^(?:trabaja con nosotros|trabalhe conosco|lavora con noi|werken bij|arbeiten bei|nous rejoindre)\b|^(?:jobs|careers|our jobs|vacancies|karriere|open positions|join us|work with us)\b)/;

/** What may stand before the colon or dash that a job's title follows: "We're hiring: Rigger". */
const TITLE_PREFIX =
  /^(?:we.?(?:re| are) (?:now )?hiring|(?:now |is )?hiring|join us as|(?:job )?vacancy|job(?: (?:offer|opening|posting|title))?|open (?:position|role)|opening|position|role|stellenangebot|stellenausschreibung|stelle|wir suchen|gesucht|oferta(?: de (?:empleo|trabajo))?|empleo|vacante|vaga(?: de emprego)?|offre(?: d.emploi)?|poste|vacature|offerta(?: di lavoro)?|cercasi|oferta pracy|nabidka prace|ledig stilling|ledig tjanst|jobb?)$/u;

/** Words that make a part of a page title the name of a section, not of a job or an employer. */
const SECTION =
  /^(?:about(?: the)?|(?:careers? )?(?:page|site|portal|cent(?:er|re))|home|startseite|accueil|inicio|jobs?|careers?|our (?:jobs|team)|career opportunities|vacanc(?:y|ies)|current vacancies|open (?:positions|roles)|join (?:us|our team)|work (?:with|for) us|human resources|hr|employment|apply(?: now)?|job (?:details?|description|application|announcement|posting|offer)|stellenangebote?|karriere|offres? d.emploi|recrutement|empleo|oferta de empleo|trabaja con nosotros|nous rejoindre|vagas|lavora con noi|kariera|recruit(?:ment|ing)?|detail pozice|採用情報|キャリア採用|求人|採用)$/u;

/** All of them, as they cross to a page. */
export const JOB_WORDS: WordSources = {
  REQUIREMENTS: REQUIREMENTS.source,
  DUTIES: DUTIES.source,
  TERMS: TERMS.source,
  APPLY: APPLY.source,
  RELATED: RELATED.source,
  EMPLOYMENT: EMPLOYMENT.source,
  HIRES: HIRES.source,
  PERSON: PERSON.source,
  OCCUPATION: OCCUPATION.source,
  ABOUT_WORK: ABOUT_WORK.source,
  JOB_ADDRESS: JOB_ADDRESS.source,
  OTHER_ADDRESS: OTHER_ADDRESS.source,
  NOT_A_TITLE: NOT_A_TITLE.source,
  SECTION: SECTION.source,
  TITLE_PREFIX: TITLE_PREFIX.source,
  DEMANDS: DEMANDS.map(({ source }) => source),
  OTHER_PAGES: OTHER_PAGES.map(({ source }) => source),
};

learnWords(JOB_WORDS);
