/** The patterns of `job-words.ts` by name, as text: `source` of a regular expression. */
export interface WordSources {
  readonly REQUIREMENTS: string;
  readonly DUTIES: string;
  readonly TERMS: string;
  readonly APPLY: string;
  readonly RELATED: string;
  readonly EMPLOYMENT: string;
  readonly HIRES: string;
  readonly PERSON: string;
  readonly OCCUPATION: string;
  readonly ABOUT_WORK: string;
  readonly JOB_ADDRESS: string;
  readonly OTHER_ADDRESS: string;
  readonly NOT_A_TITLE: string;
  readonly SECTION: string;
  readonly TITLE_PREFIX: string;
  readonly DEMANDS: string[];
  readonly OTHER_PAGES: string[];
}

/** Before the words are known nothing is: the generic reader stays silent. */
const NOTHING = /(?!)/;

/** Headings of what is asked for. */
export let REQUIREMENTS = NOTHING;
/** Headings of what one would do. */
export let DUTIES = NOTHING;
/** Headings of what is offered, of the employer and of how to apply. */
export let TERMS = NOTHING;
/** Words on the control that starts an application. */
export let APPLY = NOTHING;
/** Headings over postings other than the open one. */
export let RELATED = NOTHING;
/** Ways to be employed. */
export let EMPLOYMENT = NOTHING;
/** An employer speaking of the vacancy. */
export let HIRES = NOTHING;
/** Somebody speaks to somebody. */
export let PERSON = NOTHING;
/** Words of occupations in titles. */
export let OCCUPATION = NOTHING;
/** Document titles of texts about work. */
export let ABOUT_WORK = NOTHING;
/** Words in the path or host of job pages. */
export let JOB_ADDRESS = NOTHING;
/** Host or path of articles, shops, courses and help. */
export let OTHER_ADDRESS = NOTHING;
/** Titles of texts about jobs, of shops and of help pages. */
export let NOT_A_TITLE = NOTHING;
/** Names of sections of a site. */
export let SECTION = NOTHING;
/** What stands before the colon that a job's title follows. */
export let TITLE_PREFIX = NOTHING;
/** Wordings of demands in flowing text; how many different ones occur is what counts. */
export let DEMANDS: readonly RegExp[] = [];
/** Words of pages that ask for things without being jobs: courses, shops, articles. */
export let OTHER_PAGES: readonly RegExp[] = [];

/** False until {@link learnWords}: what the generic reader does not see may still be there. */
export function knowsWords(): boolean {
  return REQUIREMENTS !== NOTHING;
}

/** Make the words known in this world. A second time changes nothing. */
export function learnWords(sources: WordSources): void {
  if (knowsWords()) return;
  const of = (source: string): RegExp => new RegExp(source, 'u');
  REQUIREMENTS = of(sources.REQUIREMENTS);
  DUTIES = of(sources.DUTIES);
  TERMS = of(sources.TERMS);
  APPLY = of(sources.APPLY);
  RELATED = of(sources.RELATED);
  EMPLOYMENT = of(sources.EMPLOYMENT);
  HIRES = of(sources.HIRES);
  PERSON = of(sources.PERSON);
  OCCUPATION = of(sources.OCCUPATION);
  ABOUT_WORK = of(sources.ABOUT_WORK);
  JOB_ADDRESS = of(sources.JOB_ADDRESS);
  OTHER_ADDRESS = of(sources.OTHER_ADDRESS);
  NOT_A_TITLE = of(sources.NOT_A_TITLE);
  SECTION = of(sources.SECTION);
  TITLE_PREFIX = of(sources.TITLE_PREFIX);
  DEMANDS = sources.DEMANDS.map(of);
  OTHER_PAGES = sources.OTHER_PAGES.map((source) => new RegExp(source, 'gu'));
}

const STROKES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', æ: 'ae', ß: 'ss' };

/** Texts that hold nothing to fold but capitals: most of them, and asked of thousands in a page. */
const PLAIN = /^[\s!-~]*$/;

/** Lower case without Latin accents, other scripts untouched. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłđæß]/g, (letter) => STROKES[letter] ?? letter);
}
