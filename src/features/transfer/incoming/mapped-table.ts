import { safeLink } from './cert-link.ts';
import { expiryFrom, partialDate, slashOrder } from './dates.ts';
import { emptyDraft, type Found, tidy, type UnknownTable } from './draft.ts';
import { plain } from './table.ts';

/** What a column of a person's own table can mean. */
export const COLUMN_MEANINGS = [
  'title',
  'issuer',
  'issued',
  'expiry',
  'identifier',
  'link',
  'skills',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** Index of the column for each meaning that has one. */
export type Mapping = Partial<Record<ColumnMeaning, number>>;

/** Names of columns in the languages that spreadsheets of this kind come in. */
const USUAL: Record<ColumnMeaning, RegExp> = {
  title:
    /^(?:title|name|certificates?|certifications?|credential|licen[cs]e|course|training|badge|(?:certificate|certification|credential|licen[cs]e|course|training|badge) (?:name|title)|titel|bezeichnung|zertifikat|zertifizierung|kurs|schulung|weiterbildung|titre|nom|intitulé|certificat|certification|formation|título|titulo|nombre|certificado|curso|naam|certificaat|cursus)$/,
  issuer:
    /^(?:issuer|issued by|issuing (?:organi[sz]ation|authority|body)|authority|organi[sz]ation|provider|vendor|school|institution|institute|company|body|awarding body|awarded by|platform|aussteller|anbieter|ausgestellt von|herausgeber|organisation|institut|zertifizierungsstelle|émetteur|organisme|délivré par|emisor|emitido por|entidad|organización|uitgever|instelling|uitgegeven door)$/,
  issued:
    /^(?:issued|issue date|issued on|date issued|date of issue|date|date earned|earned|earned on|completed|completion (?:date|time)|completed (?:on|at)|date completed|date of completion|awarded|awarded on|date awarded|date obtained|obtained|start(?:ed)? (?:date|on)|valid from|datum|ausgestellt am|ausstellungsdatum|abschlussdatum|abgeschlossen am|erworben am|gültig ab|date de délivrance|délivré le|date d obtention|fecha(?: de (?:emisión|expedición|obtención))?|uitgegeven op|behaald op|datum behaald)$/,
  expiry:
    /^(?:expir\w*|expir\w* (?:date|on)|expires (?:on|at)|date of expiry|valid (?:until|till|to|thru|through)|validity|finished on|renewal(?: date| due)?|renew by|gültig bis|ablaufdatum|läuft ab(?: am)?|date d expiration|expire le|valable jusqu au|vence|caduca|fecha de (?:vencimiento|caducidad)|verloopt op|vervaldatum|geldig tot)$/,
  identifier:
    /^(?:id|number|no|nr|code|(?:licen[cs]e|credential|certificate|certification|badge|cert|member) (?:id|number|no|nr|code)|licen[cs]e|zertifikat\w* ?(?:nr|nummer|id)|lizenznummer|nummer|urkunden nr|numéro|numéro de (?:licence|certificat)|número(?: de (?:licencia|certificado))?|nummer certificaat|certificaatnummer|licentienummer)$/,
  link: /^(?:url|link|website|(?:credential|certificate|certification|badge|verification|verify) (?:url|link)|verification|address|adresse|nachweis|lien|enlace)$/,
  skills:
    /^(?:skills?|tags?|keywords?|topics?|competenc(?:y|ies)|kompetenzen|fähigkeiten|kenntnisse|compétences|habilidades|competencias|vaardigheden)$/,
};

/** A column that says how far the person got, and the words in it that say "not there". */
const STATE = /^(?:status|state|result|grade|outcome|stand|ergebnis|statut|estado|resultaat)$/;
const NOT_EARNED =
  /^(?:in progress|in bearbeitung|laufend|ongoing|started|not started|enrolled|planned|pending|open|geplant|begonnen|failed|fail|not passed|nicht bestanden|durchgefallen|dropped|withdrawn|withdrew|cancell?ed|abgebrochen|en cours|échoué|en curso|suspendido|bezig|niet behaald|incomplete|not completed|no)\b/i;

/** What the columns seem to mean by their names; the person may say otherwise. */
export function guessMapping(header: readonly string[]): Mapping {
  const mapping: Mapping = {};
  const taken = new Set<number>();
  for (const meaning of COLUMN_MEANINGS) {
    const index = header.findIndex(
      (name, at) => !taken.has(at) && USUAL[meaning].test(plain(name)),
    );
    if (index < 0) continue;
    mapping[meaning] = index;
    taken.add(index);
  }
  return mapping;
}

/** The rows of a table, read as the person explained its columns. */
export function readMapped({ header, rows }: UnknownTable, mapping: Mapping): Found {
  const found: Found = { drafts: [], skipped: [] };
  const state = header.findIndex((name) => STATE.test(plain(name)));
  const dates = [mapping.issued, mapping.expiry].flatMap((index) =>
    index === undefined ? [] : rows.map((row) => row[index] ?? ''),
  );
  const order = slashOrder(dates);
  for (const row of rows) {
    const cell = (meaning: ColumnMeaning): string => {
      const index = mapping[meaning];
      return index === undefined ? '' : (row[index] ?? '');
    };
    const title = tidy(cell('title'), 300);
    if (title === '') {
      found.skipped.push({ title: tidy(row.join(', '), 80), reason: 'no-title' });
      continue;
    }
    if (state >= 0 && NOT_EARNED.test((row[state] ?? '').trim())) {
      found.skipped.push({ title, reason: 'not-earned' });
      continue;
    }
    const draft = emptyDraft(title);
    for (const part of cell('skills').split(/[;|\n]|,\s/)) {
      const text = tidy(part, 200);
      if (text !== '') draft.texts.push({ field: 'skills', text });
    }
    found.drafts.push({
      ...draft,
      issuer: tidy(cell('issuer'), 200),
      issued: partialDate(cell('issued'), order),
      expiry: expiryFrom(cell('expiry'), order),
      identifier: tidy(cell('identifier'), 300),
      link: safeLink(cell('link')),
    });
  }
  return found;
}
