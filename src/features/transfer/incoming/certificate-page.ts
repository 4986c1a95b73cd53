import { linkFacts, safeLink } from './cert-link.ts';
import { expiryFrom, partialDate } from './dates.ts';
import { isCvHeading } from './document.ts';
import { type Draft, emptyDraft, tidy } from './draft.ts';
import type { TallLine } from './pdf-lines.ts';

/** More lines than any certificate prints. */
const MOST_LINES = 60;

/** What only certificates say, in the languages that they mostly come in. */
const SAYS_SO =
  /\b(?:certificates? (?:of|no|id|number|url)|statement of (?:accomplishment|completion)|course certificate|professional certificate|certif(?:y|ies) that|is awarded|awarded (?:to|the)|presented to|ha(?:s|ve) (?:successfully |satisfactorily )?(?:completed|passed|earned|achieved|fulfilled|attended)|certification requirements|zertifikat|urkunde|teilnahmebescheinigung|bescheinigt|erfolg(?:reich)? (?:teilgenommen|absolviert|bestanden|abgeschlossen)|attestation|certificat de|certifie que|a (?:suivi|réussi|complété)|certificado de|certifica que|ha (?:completado|superado|aprobado)|certificaat)\b/i;
/** The line before it names the person, and it may lead to the title. */
const DID =
  /^(?:(?:ha(?:s|ve)|hat|haben|a|heeft)\b.*(?:complet|pass|earn|achiev|fulfil|attend|absolv|teilgenommen|bestanden|weiterbildung|lehrgang|schulung|suivi|réussi|superado|aprobado|afgerond|behaald)|for (?:successfully |satisfactorily )?(?:complet|pass|attend)|pour avoir|por haber|is (?:hereby )?awarded|awarded the)/i;
/** The line after it names the person. */
const TO =
  /(?:\bcertif(?:y|ies) that|\b(?:awarded|presented|granted|issued) to|\bcongratulations|\b(?:bescheinigt|bestätigt)(?:,? dass)?|^(?:herr|frau|mr|ms|mrs|dr)|décerné à|certifie que|otorgado a|certifica que|uitgereikt aan)\b.{0,12}$/i;
/** Words about the paper, the people who sign it and where to look it up: never the title. */
const ABOUT_PAPER =
  /^(?:this (?:is|certif)|(?:course |professional )?certificate\b|certificate of|statement of|zertifikat|urkunde|teilnahme|attestation|certificat\b|certificado\b|certificaat|congratulations|herr\b|frau\b|mr\b|ms\b|mrs\b|dr\b|ha(?:s|ve) |hat |with |mit |for |an online|a non-?credit|by |in recognition|awarded\b|presented\b|verify\b|validat(?:e|ion)\b|reference\b|instructors?\b|length\b|date\b|issued?\b|expir\w*\b|valid (?:un)?(?:til|to|through)|gültig\b|skills?\b|course completed|completed on|page \d|https?:|www\.)|\b(?:director|president|officer|head of|professor|instructor|manager of|chair|dean|geschäftsführ|leiter)\b|@/i;
const LABEL =
  /(?<expiry>\b(?:expir\w*(?: date| on)?|valid (?:un)?(?:til|to|through|thru)|gültig bis|läuft ab|valable jusqu.au|válido hasta|geldig tot)\b)|(?<issued>\b(?:issue(?:d| date)?(?: on)?|date of (?:issue|completion)|completed on|ausgestellt am|délivré le|date)\b)/gi;
const DATES =
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}\b|\b(?:\d{1,2}(?:st|nd|rd|th|er)?\.?\s+(?:de\s+)?)?\p{L}{3,10}\.?\s+(?:de\s+)?(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d{2}\b/giu;
const NUMBER =
  /\b(?:certificat\w*|credential|validation|verification|zertifikats?|licen[cs]e|registration)[\s-]*(?:id|no|nr|number|nummer|code)\b\.?\s*[:#]?\s*([A-Z\d][\w-]{3,60})/i;
const ADDRESS = /\b(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,10}\/[\w./?=&%#-]+/gi;
const BODY =
  /\b(?:gmbh|ag|inc|ltd|llc|plc|university|universität|université|universidad|academy|akademie|institute?|college|school|ihk|association|linkedin learning|coursera|edx|udemy|udacity|futurelearn|alison|datacamp|pluralsight)\b/i;

/**
 * The one certificate that a short PDF is; `null` when it is none. The title is what is printed
 * largest after "has completed", or largest at all but for the person's name, which is left out.
 */
export function certificatePage(lines: readonly TallLine[]): Draft | null {
  if (lines.length > MOST_LINES || lines.length < 3) return null;
  if (lines.some(({ text }) => isCvHeading(text) && !/^skills\b/i.test(text))) return null;
  if (!lines.some(({ text }) => SAYS_SO.test(text))) return null;
  const title = titleOf(lines);
  if (title === '') return null;
  const texts = lines.map(({ text }) => text);
  const whole = texts.join('\n');
  const addresses = [...whole.matchAll(ADDRESS)].map(([address]) => safeLink(address));
  const link = addresses.find((address) => linkFacts(address) !== null) ?? '';
  const facts = linkFacts(link);
  const draft: Draft = {
    ...emptyDraft(title),
    issuer: tidy(issuerOf(texts, title) || (facts?.provider ?? ''), 200),
    identifier: tidy(NUMBER.exec(whole)?.[1] ?? facts?.code ?? '', 300),
    link,
    ...datesOf(texts),
  };
  const skills = texts.findIndex((text) => /^skills\b.{0,12}$/i.test(text));
  for (const skill of skills < 0 ? [] : (texts[skills + 1] ?? '').split(/\s*[,;•|]\s*/))
    if (skill !== '') draft.texts.push({ field: 'skills', text: tidy(skill, 200) });
  return draft;
}

function titleOf(lines: readonly TallLine[]): string {
  const persons = new Set<number>();
  lines.forEach(({ text }, index) => {
    if (DID.test(text)) persons.add(index - 1);
    if (TO.test(text)) persons.add(index + 1);
  });
  const may = (index: number) => {
    const text = lines[index]?.text ?? '';
    const letters = text.replace(/[^\p{L}]/gu, '').length;
    return (
      letters >= 3 &&
      !persons.has(index) &&
      !ABOUT_PAPER.test(text) &&
      !SAYS_SO.test(text) &&
      (text.match(DATES)?.join('').length ?? 0) < text.length / 2
    );
  };
  const did = lines.findLastIndex(({ text }) => DID.test(text));
  const after = lines.flatMap((_, index) =>
    did >= 0 && index > did && index <= did + 4 ? [index] : [],
  );
  const near = after.filter(may);
  const candidates =
    near.length > 0 ? near : lines.flatMap((_, index) => (may(index) ? [index] : []));
  const height = (index: number) => lines[index]?.height ?? 0;
  const [first] = candidates.toSorted((a, b) => height(b) - height(a) || a - b);
  if (first === undefined) return '';
  let title = lines[first]?.text ?? '';
  // A title in large letters goes on in the next line of the same size.
  const large = lines.filter((line) => line.height === height(first)).length <= 3;
  for (let next = first + 1; large && may(next) && height(next) === height(first); next += 1)
    title += ` ${lines[next]?.text ?? ''}`;
  return tidy(title, 300);
}

function issuerOf(lines: readonly string[], title: string): string {
  for (const line of lines) {
    const by =
      /\b(?:authorized|issued|offered|provided|conferred) by (.{2,80}?)(?: and (?:offered|delivered)\b.*)?$/i.exec(
        line,
      )?.[1];
    if (by !== undefined) return by;
  }
  return (
    lines.find(
      (line) =>
        line.length < 80 && line !== title && BODY.test(line) && !/https?:|\.\w+\//.test(line),
    ) ?? ''
  );
}

/** Dates with the label before them; labels in one line and dates in the next go in order. */
function datesOf(lines: readonly string[]): Pick<Draft, 'issued' | 'expiry'> {
  let issued: Draft['issued'] = null;
  let expiry: Draft['expiry'] = { kind: 'unknown' };
  let waiting: ('issued' | 'expiry')[] = [];
  for (const line of lines) {
    let from = 0;
    for (const found of line.matchAll(DATES)) {
      const date = partialDate(found[0].replace(/(\d[./-])\s+(?=\d)/g, '$1'));
      if (date === null) continue;
      const own = labels(line.slice(from, found.index)).at(-1);
      from = found.index + found[0].length;
      const kind = own ?? waiting.shift() ?? 'issued';
      if (kind === 'expiry') expiry = expiryFrom(date);
      else issued ??= date;
    }
    if (from === 0) waiting = [...waiting, ...labels(line)].slice(-4);
  }
  return { issued, expiry };
}

function labels(text: string): ('issued' | 'expiry')[] {
  return [...text.matchAll(LABEL)].map(({ groups }) => (groups?.['expiry'] ? 'expiry' : 'issued'));
}
