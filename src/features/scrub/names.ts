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
const BETWEEN = '(?:(?:van|von|der|den|de|da|di|del|la|le|al|bin|ter)\\s+|\\p{Lu}\\.\\s+)*';
const NAME = `${WORD}(?:\\s+${BETWEEN}${WORD}){1,3}`;
const ONLY_A_NAME = new RegExp(`^${NAME}$`, 'u');
/** Words that announce a person, in the languages that are read. */
const ANNOUNCED = new RegExp(
  `\\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Mme|Madame|Monsieur|M\\.|Sra?|Sig(?:ra)?|Dhr|Mevr|pan[ií]?)\\.?\\s+)+(${WORD}(?:\\s+${BETWEEN}${WORD}){0,2})`,
  'gu',
);
const CONTACT = new RegExp(
  `(?:[Cc]ontact(?: person)?|[Qq]uestions\\? (?:Ask|Call|Write to)|[Rr]ecruiter|[Hh]iring manager|[Pp]osted by|[Ss]igned in as|[Ww]elcome|[Hh]i|[Hh]ello|Ansprechpartner(?:in)?|Kontakt(?:person)?|Contactpersoon|Kontaktn[ií] osoba|Contatto|Contacto)\\s*[:,]?\\s+(${NAME})`,
  'gu',
);
const PHOTO = new RegExp(
  `(?:[Pp]hoto|[Pp]icture|[Pp]ortrait|[Aa]vatar|[Pp]rofile)\\s+(?:of\\s+)?(${NAME})|(${NAME})['’]s?\\s+(?:photo|picture|profile)`,
  'gu',
);

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
    document.querySelector('body')?.textContent ?? '',
    ...[...document.querySelectorAll('[alt],[aria-label],[title]')].flatMap((element) =>
      ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ),
  ];
  for (const text of texts)
    for (const pattern of [ANNOUNCED, CONTACT, PHOTO])
      for (const [, first, second] of text.matchAll(pattern))
        names.add((first ?? second ?? '').trim());
  for (const value of data) fromData(value, (name) => names.add(name));
  names.delete('');
  return names;
}

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
