import { PART } from './pattern.ts';

/**
 * The spellings that follow from a name by rule, so that the catalogue need not list them: plural
 * and singular, British and American, "&" and "and", a space before a number. They are made when the lexicon is compiled,
 * so they cost a reader nothing. Hyphen, space and joined spelling need no entry at all: a pattern
 * says where its words may part.
 */
export function spellings(pattern: string, name: string): string[] {
  const all = new Set<string>([pattern]);
  for (const one of [...all]) for (const other of withAnd(one)) all.add(other);
  for (const one of [...all]) for (const other of transatlantic(one)) all.add(other);
  all.add(pattern.replace(/(\d)([a-z]{3})/g, '$1 $2').replace(/([a-z]{3})(\d)/g, '$1 $2'));
  for (const one of [...all]) for (const other of numbers(one, name)) all.add(other);
  all.delete(pattern);
  return [...all];
}

function withAnd(pattern: string): string[] {
  const made: string[] = [];
  // "research&development" may be written out; "r&d" may not ("r and d" are two languages).
  const words = pattern.split(PART.amp);
  if (words.length === 2 && words.every((word) => word.length > 2)) {
    made.push(words.join(' and '));
  }
  if (pattern.includes(' and ')) made.push(pattern.replace(' and ', PART.amp));
  return made;
}

/** Pairs of word parts, British first. A part with `$` stands at the end of a word only. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['isation', 'ization'],
  ['ise$', 'ize$'],
  ['ised$', 'ized$'],
  ['iser$', 'izer$'],
  ['ising$', 'izing$'],
  ['yse$', 'yze$'],
  ['ysing$', 'yzing$'],
  ['colour', 'color'],
  ['behaviour', 'behavior'],
  ['labour', 'labor'],
  ['harbour', 'harbor'],
  ['armour', 'armor'],
  ['vapour', 'vapor'],
  ['centre', 'center'],
  ['metre$', 'meter$'],
  ['fibre', 'fiber'],
  ['litre', 'liter'],
  ['theatre', 'theater'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['programme$', 'program$'],
  ['modelling', 'modeling'],
  ['labelling', 'labeling'],
  ['travelling', 'traveling'],
  ['counselling', 'counseling'],
  ['signalling', 'signaling'],
  ['fulfilment', 'fulfillment'],
  ['enrolment', 'enrollment'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['judgement', 'judgment'],
  ['ageing', 'aging'],
  ['jewellery', 'jewelry'],
  ['aluminium', 'aluminum'],
  ['sulphur', 'sulfur'],
  ['mould', 'mold'],
  ['grey', 'gray'],
  ['artefact', 'artifact'],
  ['paediatric', 'pediatric'],
  ['orthopaedic', 'orthopedic'],
  ['anaesth', 'anesth'],
  ['haemat', 'hemat'],
  ['haemo', 'hemo'],
  ['anaemia', 'anemia'],
  ['gynaecolog', 'gynecolog'],
  ['oestrogen', 'estrogen'],
  ['foetal', 'fetal'],
  ['oedema', 'edema'],
];

/** Words in -ise that Americans write so as well. */
const ALWAYS_ISE =
  /^(exercise|enterprise|expertise|franchise|merchandise|precise|advise|advised|advising|advertising|advertise|raise|noise|praise|premise|promise|concise|disguise|surprise|supervise|supervised|supervising|revise|revised|revising|rise|rising|wise|franchising|merchandising|merchandised|merchandiser|improvise|televise|raised|raising|fundraising|fundraiser|excise|incise|otherwise|likewise|size|sized|sizing|prize|seize|upraise|appraise|appraiser|appraising|cruise|disease)$/;

function transatlantic(pattern: string): string[] {
  const words = pattern.split(/([ /.&'~|])/);
  let british = '';
  let american = '';
  for (const word of words) {
    british += swapWord(word, 1, 0);
    american += swapWord(word, 0, 1);
  }
  return [british, american];
}

function swapWord(word: string, from: 0 | 1, to: 0 | 1): string {
  if (word.length < 4 || ALWAYS_ISE.test(word)) return word;
  let made = word;
  for (const pair of PAIRS) {
    const wanted = pair[from];
    const given = pair[to];
    if (wanted.endsWith('$')) {
      const end = wanted.slice(0, -1);
      if (made.endsWith(end) && made.length > end.length + 2) {
        made = made.slice(0, -end.length) + given.slice(0, -1);
      }
    } else if (made.includes(wanted) && !(given.length > wanted.length && made.includes(given))) {
      made = made.replace(wanted, given);
    }
  }
  return made;
}

const NO_PLURAL = /(s|x|z|ch|sh|ing|ware|ness)$/;

function numbers(pattern: string, name: string): string[] {
  const made: string[] = [];
  const last = /[a-z]+$/.exec(pattern)?.[0] ?? '';
  const several = last.length < pattern.length;
  if (last.length >= 3 && !NO_PLURAL.test(last)) {
    made.push(/[^aeiou]y$/.test(last) ? `${pattern.slice(0, -1)}ies` : `${pattern}s`);
  } else if (/(x|ch|sh)$/.test(last) && several) made.push(`${pattern}es`);
  // "Microservices" has a singular; "Windows", "Pandas", "Redis" are names as they stand.
  const plain = several || last.length >= 8 || /^[a-z]/.test(name);
  if (last.length >= 4 && plain && /[^suia]s$/.test(last) && !/ics$/.test(last)) {
    made.push(last.endsWith('ies') ? `${pattern.slice(0, -3)}y` : pattern.slice(0, -1));
    if (/(x|ch|sh)es$/.test(last)) made.push(pattern.slice(0, -2));
  }
  return made;
}

const NO_HUMP = /^(in|on|one|now|you|me|my|we|it|be|by|up|so|no|to|do|of|the|and|for)$/i;

/**
 * The words that the humps of a name part: `PowerPoint` → `Power Point`. They count only when each
 * begins with a capital ("Linked in" is no name). `null` when there are none.
 */
export function humps(name: string): string | null {
  if (!/^[A-Za-z]+$/.test(name)) return null;
  const parts = name.split(/(?<=[a-z])(?=[A-Z])/);
  if (parts.length < 2 || parts.length > 3) return null;
  if (parts.some((part) => part.length < 2 || NO_HUMP.test(part) || !/^[A-Z]/.test(part)))
    return null;
  return parts.join(' ');
}
