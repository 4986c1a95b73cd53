/** Elements that hold or point to a person's name, by their markup. */
const PERSON = [
  'a[href*="/in/"]',
  'a[href*="/people/"]',
  'a[href*="/profile"]',
  'a[href*="/user"]',
  'a[href^="mailto:"]',
  '[rel~="author"]',
  '[itemprop="author"]',
  '[itemtype$="/Person"] [itemprop="name"]',
  '[data-anonymize="person-name"]',
  ...['recruiter', 'hirer', 'hiring-team', 'poster', 'author', 'avatar', 'member-name', 'user-name']
    .concat(['username', 'profile-name', 'contact-name', 'contact-person'])
    .map((word) => `[class*="${word}" i]`),
].join(',');

const WORD = "\\p{Lu}[\\p{L}'’-]+";
/** Not a line break: texts of different elements are put on lines of their own. */
const GAP = '[ \\u00a0]+';
const BETWEEN = `(?:(?:van|von|der|den|de|da|di|del|la|le|al|bin|ter)${GAP}|\\p{Lu}\\.${GAP})*`;
const NAME = `${WORD}(?:${GAP}${BETWEEN}${WORD}){1,3}`;
const ONLY_A_NAME = new RegExp(`^${NAME}$`, 'u');
/** Words that announce a person, in the languages that are read. */
const ANNOUNCED = new RegExp(
  `\\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Mme|Madame|Monsieur|M\\.|Sra?|Sig(?:ra)?|Dhr|Mevr|pan[ií]?)\\.?${GAP})+(${WORD}(?:${GAP}${BETWEEN}${WORD}){0,2})`,
  'gu',
);
const CONTACT = new RegExp(
  `(?:[Cc]ontact(?: person)?|[Qq]uestions\\? (?:Ask|Call|Write to)|[Rr]ecruiter|[Hh]iring manager|[Pp]osted by|[Ss]igned in as|(?:[Ww]rite|[Ss]peak|[Tt]alk|[Rr]eply|[Rr]eport(?:s|ing)?) to|[Ll]ed by|[Mm]eet|[Ww]elcome|[Hh]i|[Hh]ello|Ansprechpartner(?:in)?|Kontakt(?:person)?|[Mm]elden Sie sich bei|[Bb]ewerbung an|Contactpersoon|Kontaktn[ií] osoba|Contatto|Contacto)\\s*[:,]?\\s+(${NAME})`,
  'gu',
);
const PHOTO = new RegExp(
  `(?:[Pp]hoto|[Pp]icture|[Pp]ortrait|[Aa]vatar|[Pp]rofile)\\s+(?:of\\s+)?(${NAME})|(${NAME})['’]s?\\s+(?:photo|picture|profile)`,
  'gu',
);

const MAILBOX = /([\p{L}\p{N}._+-]+)@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
/** Mailboxes that are nobody's own. */
const OFFICE =
  /^(?:info|jobs?|hr|careers?|karriere|bewerbung(?:en)?|contact|kontakt|office|mail|team|recruit(?:ing|ment)?|talent|apply|applications?|hello|hallo|people|personal|support|admin|noreply|reply|and|the)$/i;

/** Keys of page data under which the name of a person stands. */
const NAME_KEY =
  /^(?:(?:first|last|given|family|full|display|user|member|contact|recruiter|author|poster)_?name|author|recruiter|contact|creator)$/i;

/**
 * Names of people in a page: where the markup, the page data or a word before them says that it is
 * one. What the listing itself is called is never taken for a name. Names that nothing announces
 * are not found; that is why the copy is shown before it is saved, and words can be added.
 */
export function namesIn(document: Document, data: readonly unknown[]): Set<string> {
  const names = new Set<string>();
  const own = new Set(
    [...document.querySelectorAll('h1,title,[itemprop="title"]')].map(({ textContent }) =>
      textContent.trim(),
    ),
  );
  const add = (text: string | null | undefined) => {
    const name = text?.replace(/\s+/g, ' ').trim() ?? '';
    if (name.length <= 60 && ONLY_A_NAME.test(name) && !own.has(name)) names.add(name);
  };
  for (const element of document.querySelectorAll(PERSON)) {
    add(element.textContent);
    add(element.getAttribute('aria-label'));
    add(element.getAttribute('alt'));
    add(element.getAttribute('title'));
    for (const child of element.querySelectorAll('*')) add(child.textContent);
  }
  const texts = [
    ...textsOf(document),
    ...[...document.querySelectorAll('[alt],[aria-label],[title]')].flatMap((element) =>
      ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ),
  ];
  for (const text of texts)
    for (const pattern of [ANNOUNCED, CONTACT, PHOTO])
      for (const [, first, second] of text.matchAll(pattern))
        names.add((first ?? second ?? '').trim());
  for (const [, local = ''] of texts.join('\n').matchAll(MAILBOX))
    for (const part of local.split(/[^\p{L}]+/u)) if (isOwn(part)) namesLike(part, texts, names);
  for (const value of data) fromData(value, (name) => names.add(name));
  names.delete('');
  return names;
}

function* textsOf(document: Document): Generator<string> {
  const { SHOW_TEXT } = document.defaultView?.NodeFilter ?? NodeFilter;
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement?.tagName !== 'SCRIPT' && node.nodeValue?.trim())
      yield node.nodeValue.replace(/\s+/g, ' ');
}

/** Whoever has an address is often named beside it. */
function namesLike(part: string, texts: readonly string[], names: Set<string>): void {
  const first = part.charAt(0).toUpperCase();
  const word = `${first}${part.slice(1).toLowerCase()}`;
  const near = new RegExp(
    `(?<![\\p{L}])((?:${WORD}${GAP})?${word}(?:${GAP}${WORD})?)(?![\\p{L}])`,
    'gu',
  );
  for (const text of texts)
    for (const [, name] of text.matchAll(near)) names.add((name ?? '').trim());
}

const isOwn = (part: string): boolean => part.length > 2 && !OFFICE.test(part);

function fromData(value: unknown, add: (name: string) => void, depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > 30) return;
  if (Array.isArray(value)) {
    for (const item of value) fromData(item, add, depth + 1);
    return;
  }
  const isPerson = (value as { '@type'?: unknown })['@type'] === 'Person';
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== 'string') fromData(item, add, depth + 1);
    else if (
      (NAME_KEY.test(key) || (isPerson && key === 'name')) &&
      /^\p{Lu}[\p{L}' ’.-]{1,60}$/u.test(item)
    )
      add(item.trim());
  }
}
