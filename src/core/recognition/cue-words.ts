import { HASH_BASE, hashOf } from './tokens.ts';

/** What a word near a doubtful name says of it, as bits. */
export const CUE = {
  /** Stands before skills: "experience with", "proficient in", "tools:". */
  before: 1,
  /** Stands before tools, more loosely: "using", "such as", "languages:". */
  tool: 8192,
  /** Stands after them: "developer", "programming", "certification". */
  after: 2,
  /** Makes a thing of everyday life of the word that follows: "the", "our". */
  article: 4,
  /** Makes a verb of the word that follows: "to", "you", "will". */
  verb: 8,
  /** After a word, shows that it was a verb or an everyday noun: "at", "the", "up". */
  object: 16,
  /** Joins the items of a list. */
  joiner: 32,
  /** Before the name of a human language: "fluent", "spoken". */
  speak: 64,
  /** After it: "speaker", "C1", "must". */
  spoken: 128,
  /** After it, shows that a country's thing is meant: "market", "law". */
  nation: 256,
  /** The way a listing tells how to apply: "CV", "application", "send". */
  apply: 512,
  /** A kind of file that is asked for or sent. */
  format: 2048,
  /** Stands right after a product's name and after little else: "developer", "scripts". */
  role: 65536,
  /** What only applicants hand in. */
  papers: 131072,
  /** What one applies with; before a language it says in which one to write. */
  dossier: 32768,
  /** After a practice: people who do it, not a skill of yours ("the marketing team"). */
  team: 16384,
  /** Formal education: what follows is a field of study. */
  degree: 4096,
  /** A place, firm or person is named: "Inc", "Street", "Mr". */
  proper: 1024,
} as const;

/** The words of each bit. Where several are written with a hyphen they are left out of the index. */
export const CUE_WORDS: Record<keyof typeof CUE, string> = {
  before: `experience experienced experiences knowledge knowledgeable proficient proficiency proficiently expertise
    expert skill skills skilled familiar familiarity understanding comfortable ability competent competence
    competency exposure background command mastery fluent hands certified certification certifications certificate
    advanced qualified trained understand know strong solid deep confident accustomed versed
    erfahrung erfahrungen kenntnisse kenntnissen umgang beherrschung versiert fundierte routine sicher sicherer
    connaissance connaissances maitrise experience experiences competences maitrisez maitriser
    ervaring kennis beheersing vaardigheden bekend
    zkusenost zkusenosti znalost znalosti orientace uzivatelska
    experiencia conocimiento conocimientos dominio manejo
    experiencia conhecimento conhecimentos dominio
    esperienza conoscenza conoscenze padronanza competenze
    doswiadczenie znajomosc umiejetnosc obsluga
    経験 知識 スキル`,
  tool: `using use used uses utilizing utilising utilize via with like including includes include such as eg ie
    language languages tool tools tooling technology technologies framework frameworks stack software programming
    coding code written writing develop developed developing development building built working platform
    platforms system systems library libraries database databases program programs packages applications
    application suite scripting methodology methodologies method methods environment environments ideally
    preferably learn deploy implement implementing automation
    einsatz programmiersprachen technologien werkzeuge anwendung wie outils langages logiciels notamment
    gebruik zoals technologie nastroje herramientas lenguajes uso como ferramentas linguagens strumenti
    linguaggi utilizzo come`,
  role: `developer developers programming programmer programmers coder framework frameworks language scripting
    scripts script coding codebase certification certifications entwickler programmierung developpeur
    ontwikkelaar desarrollador programador sviluppatore programator 開発`,
  after: `development developing engineer engineers engineering code application
    applications certified certificate skills skill proficiency experience
    expertise knowledge administration administrator administrators admin consultant consultants library
    libraries ecosystem stack platform server servers database databases api apis app apps plugin plugins
    version versions module modules tool tools tooling software dashboards dashboard reports workbooks formulas
    macros spreadsheets queries implementation implementations integration integrations architect architects
    architecture specialist backend frontend services microservices environment environments methodology
    methodologies principles practices techniques training trained installation configuration syntax compiler
    components hooks pipelines jobs clusters cluster templates bots workflows workspace suite package packages
    function functions pivot essentials fundamentals preferred required desirable mandatory advantageous
    kenntnisse entwickler entwicklung programmierung erfahrung anwendungen
    ontwikkelaar ervaring developpeur 開発 経験`,
  article: `a an the our your their this that these those my its his her every each no some any more
    der die das den dem ein eine einen einer unser unsere unserer dein deine ihre le la les un une des notre votre
    de het een onze je uw el los las un una nuestro o os as um uma il lo gli nossa`,
  verb: `to will can could may might must should would you we they i not ll never always please who which
    that let lets let's sich wir sie um zu zum pour`,
  object: `at up out off away forward ahead through the a an your our their his her its this that these those sure
    it us them you for someone everyone anyone what how when yourself ourselves themselves beyond around into over`,
  joiner: `and or und oder sowie bzw et ou en of y e o u ed nebo ci a i oraz lub plus as well の や と および 及び または`,
  speak: `fluent fluency fluently speak speaks spoke speaking spoken written writing verbal oral native bilingual
    trilingual multilingual conversational proficiency proficient command mother tongue language languages
    communicate communicating communication business-level business professional excellent good strong very perfect
    working knowledge skills level basic advanced intermediate read reading understand additional second
    verhandlungssicher verhandlungssichere verhandlungssicheres fliessend fliessende fliessendes fliessendem sprache sprachen muttersprache
    deutsch wort schrift gute guten sehr sprachkenntnisse kenntnisse beherrschen
    courant courante couramment langue langues maitrise parle parlez anglais niveau bilingue lu ecrit notions
    vloeiend vloeiende taal talen beheersing beheerst spreekt spreken goede moedertaal nederlands woorden woordje
    plynne plynula plynny jazyk jazyka jazyky znalost znalosti uroven slovem pismem aktivni komunikativni
    fluido idioma idiomas nivel dominio hablado escrito nativo hablar fluente fluencia falado escrita
    fluente lingua lingue livello ottima ottimo buona buono conoscenza parlato scritto madrelingua
    biegla znajomosc jezyk jezyka`,
  spoken: `language speaker speakers speaking fluent fluently fluency proficiency native bilingual skills skill level
    must plus advantage asset required mandatory essential preferred desirable necessary beneficial bonus spoken
    written verbal oral both communication amazing lovely brilliant fantastic handy a1 a2 b1 b2 c1 c2 or-better nice needed literacy comprehension grammar
    sprache kenntnisse fliessend verhandlungssicher niveau wort voraussetzung vorteil muttersprachlich muttersprache
    courant courante exige souhaite indispensable atout bilingue lu
    vloeiend vereist pre voldoende moedertaalniveau plynne slovem podminkou vyhodou
    fluido alto medio requerido imprescindible valorable hablado fluente avancado
    fluente obbligatorio scritto parlato ottimo jazyk
    ネイティブレベル ビジネスレベル ネイティブ レベル 能 必 流 歓 話 読 書`,
  nation: `market markets law laws company companies customers customer team teams government ministry authorities
    authority economy office offices citizens citizen nationality national history literature cuisine wine food
    labour labor tax taxes legislation regulations regulation society culture subsidiary entity branch clients client
    partner partners press media army navy armed embassy bank banks region people speakers-association kitchen
    restaurant population public state federal startup start-up university universities health council border
    colleagues colleague quarter style standard standards gaap passport residents consumers businesses industry
    accounting suppliers sector factory factories manufacturer owned red riviera department departments`,
  apply: `cv cvs resume resumes apply applying send submit letter cover attach attached attachment email upload
    bewerbung bewerbungsunterlagen lebenslauf candidature follow visit interview submitted uploaded sent translation
    translated published publication publications advert posting`,
  dossier: `application applications candidacy document documents letter`,
  format: `format formats document documents file files attachment pdf sheet sheets spreadsheet`,
  papers: `transcript transcripts grades vitae diploma translation passport`,
  team: `team teams department departments manager managers director directors officer officers colleagues staff
    group division function functions professionals partners leader leaders head coordinator assistant firm agency
    industry company companies sector abteilung equipe`,
  degree: `degree degrees bachelor bachelors master masters bsc msc diploma phd doctorate graduate graduated
    major majors studium abschluss hochschulabschluss diplome licence laurea titulacion grado licenciatura vzdelani
    opleiding hbo wo`,
  proper: `inc ltd llc gmbh corp corporation plc ag street road avenue ave drive square park hill city county belt
    valley river mr mrs ms dr miss sir prof university college hotel restaurant school station bay lane museum
    theatre hospital church house township bayou creek hollow boulevard highway parish limited co sa nv bv oy ab`,
};

let index: Map<number, number> | null = null;

/** The bits of CUE that a word has, by its hash. */
export function cueBits(hash: number): number {
  index ??= buildIndex();
  return index.get(hash) ?? 0;
}

/** In one loop over the characters: a cold worker waits for it, and word by word takes it twice as long. */
function buildIndex(): Map<number, number> {
  const built = new Map<number, number>();
  for (const [kind, words] of Object.entries(CUE_WORDS) as [keyof typeof CUE, string][]) {
    let begin = 0;
    let hash: number | null = 0;
    for (let i = 0; i <= words.length; i++) {
      const unit = i < words.length ? words.charCodeAt(i) : SPACE;
      if (unit > SPACE) {
        if (hash !== null) hash = isPlain(unit) ? (Math.imul(hash, HASH_BASE) + unit) | 0 : null;
        continue;
      }
      if (i > begin) {
        hash ??= hashOfOdd(words.slice(begin, i));
        if (hash !== null) built.set(hash, (built.get(hash) ?? 0) | CUE[kind]);
      }
      begin = i + 1;
      hash = 0;
    }
  }
  return built;
}

const SPACE = ' '.charCodeAt(0);

/** A letter without accent, or a digit. */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/**
 * `null` for what is several words in a text ("hands-on", 経験): it is left out. The tokeniser says
 * the same (evidence.test.ts), but needs Unicode classes for it that have to be compiled.
 */
function hashOfOdd(word: string): number | null {
  if (/^[a-z]+'[a-z]$/.test(word)) return hashOf(word.replace("'", ''));
  const single = /^(?:[\u3041-\u3096\u4e00-\u9fff]|[\u30a1-\u30fa\u30fc]+)$/.test(word);
  return single ? hashOf(word.normalize('NFKD').replace(/[\u3099\u309a]/g, '')) : null;
}
