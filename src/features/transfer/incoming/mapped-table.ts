import { safeLink } from './cert-link.ts';
import { expiryFrom, partialDate, slashOrder, unnumbered } from './dates.ts';
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
    /^(?:title|name|certificates?|certifications?|credential|licen[cs]e|course|training|badge|(?:certificate|certification|credential|licen[cs]e|course|training|badge) (?:name|title)|titel|bezeichnung|zertifikat|zertifizierung|kurs|schulung|weiterbildung|titre|nom|intitulé|certificat|certification|formation|título|titulo|nombre|certificado|curso|naam|certificaat|cursus|qualifications?|diploma|award|exam|name der schulung|name des zertifikats|achievement|credencial|nome|titolo|certificato|attestato|corso|qualifica|nome do certificado)$/,
  issuer:
    /^(?:issuer|issued by|issuing (?:organi[sz]ation|authority|body)|authority|organi[sz]ation|provider|vendor|school|institution|institute|company|body|awarding body|(?:training|course|certificate|certification|qualification) (?:provider|body|issuer|organi[sz]ation)|awarded by|platform|aussteller|anbieter|ausgestellt von|herausgeber|organisation|institut|zertifizierungsstelle|émetteur|organisme|délivré par|emisor|emitido por|entidad|organización|uitgever|instelling|uitgegeven door|accreditor|autorité|autoridad|centro|université|école|autoridade|emitido por|instituição|escola|ente(?: certificatore)?|rilasciato da|istituto|scuola|autorità)$/,
  issued:
    /^(?:issued|issue date|issued on|date issued|date of issue|date|date earned|earned|earned on|completed|completion (?:date|time)|completed (?:on|at)|date completed|date of completion|awarded|awarded on|date awarded|date obtained|obtained|start(?:ed)? (?:date|on)|valid from|datum|ausgestellt am|ausstellungsdatum|abschlussdatum|abgeschlossen am|erworben am|gültig ab|date de délivrance|délivré le|date d obtention|fecha(?: de (?:emisión|expedición|obtención))?|uitgegeven op|behaald op|datum behaald|year|achieved|achieved on|date achieved|date passed|passed on|jahr|année|año|anno|ano|jaar|commencé le|date d émission|fecha de inicio|data(?: (?:inizio|di (?:inizio|rilascio|conseguimento)))?|rilasciato il|conseguito il|iniciado em|data (?:de emissão|de início|de conclusão)|emitido em|concluído em)$/,
  expiry:
    /^(?:expir\w*|expir\w* (?:date|on)|expires (?:on|at)|date of expiry|valid (?:until|till|to|thru|through)|validity|finished on|renewal(?: date| due)?|renew by|gültig bis|ablaufdatum|läuft ab(?: am)?|date d expiration|expire le|valable jusqu au|vence|caduca|fecha de (?:vencimiento|caducidad)|verloopt op|vervaldatum|geldig tot|end date|valid to date|(?:next )?due(?: date)?|terminé le|fecha de finalización|fecha de fin|válido hasta|data (?:fine|di (?:fine|scadenza))|scadenza|scade il|valido fino al|finalizado em|validade|data de (?:validade|vencimento|expiração)|válido até|expira em)$/,
  identifier:
    /^(?:id|number|no|nr|code|(?:licen[cs]e|credential|certificate|certification|badge|cert|member) (?:id|number|no|nr|code)|licen[cs]e|zertifikat\w* ?(?:nr|nummer|id)|lizenznummer|nummer|urkunden nr|numéro|numéro de (?:licence|certificat)|número(?: de (?:licencia|certificado))?|nummer certificaat|certificaatnummer|licentienummer|numero|numero (?:di )?(?:licenza|certificato)|codice|número da licença|número do certificado|código|código de (?:credencial|verificación))$/,
  link: /^(?:url|link|website|(?:credential|certificate|certification|badge|verification|verify) (?:url|link)|verification|address|adresse|nachweis|lien|enlace|endereço|indirizzo)$/,
  skills:
    /^(?:skills?|tags?|keywords?|topics?|competenc(?:y|ies)|kompetenzen|fähigkeiten|kenntnisse|compétences|habilidades|competencias|vaardigheden|competenze|competências|abilità)$/,
};

/** A column that says how far the person got, and the words in it that say "not there". */
const STATE =
  /^(?:status|state|result|grade|outcome|stand|ergebnis|statut|estado|resultaat|stato|esito|situação|resultado)$/;
const NOT_EARNED =
  /^(?:in progress|in bearbeitung|laufend|ongoing|started|not started|enrolled|planned|pending|open|geplant|begonnen|failed|fail|not passed|nicht bestanden|durchgefallen|dropped|withdrawn|withdrew|cancell?ed|abgebrochen|en cours|échoué|en curso|suspendido|in corso|non superato|em andamento|em curso|reprovado|bezig|niet behaald|incomplete|not completed|no)\b/i;

/**
 * What the columns seem to mean: by their names, and where those are of no known language, by what
 * stands in them. The person may say otherwise.
 */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[] = [],
): Mapping {
  const mapping: Mapping = {};
  const taken = new Set<number>();
  const take = (meaning: ColumnMeaning, index: number) => {
    if (index < 0 || mapping[meaning] !== undefined) return;
    mapping[meaning] = index;
    taken.add(index);
  };
  for (const meaning of COLUMN_MEANINGS)
    take(
      meaning,
      header.findIndex((name, at) => !taken.has(at) && USUAL[meaning].test(plain(name))),
    );
  const next = (is: (cell: string) => boolean) =>
    header.findIndex((_, at) => !taken.has(at) && mostly(rows, at, is));
  take('link', next(isAddress));
  // Of dates that nothing names, the first is when it was given: lists are written in that order.
  take('issued', next(isDate));
  take('expiry', next(isDate));
  take(
    'title',
    next((cell) => /\p{L}{2}/u.test(cell) && !isDate(cell) && !isAddress(cell)),
  );
  return mapping;
}

const isDate = (cell: string) => partialDate(cell, 'day-first') !== null;
const isAddress = (cell: string) => /^https?:\/\//i.test(cell);

/** Whether a column holds something, and mostly this. */
function mostly(
  rows: readonly (readonly string[])[],
  at: number,
  is: (cell: string) => boolean,
): boolean {
  const cells = rows.slice(0, 200).flatMap((row) => row[at] || []);
  return cells.length > 0 && cells.filter(is).length > cells.length / 2;
}

/** Whether a row names columns of such a table: a title and something else. */
export function isUsualHeader(row: readonly string[]): boolean {
  const mapping = guessMapping(row);
  return mapping.title !== undefined && Object.keys(mapping).length > 1;
}

/** A table without a header, as notes are: nothing of its first row is lost. */
export function withHeader(table: UnknownTable): UnknownTable {
  const { header, rows } = table;
  const isData = header.some((cell) => isDate(cell) || isAddress(cell));
  if (!isData || Object.keys(guessMapping(header)).length > 0) return table;
  return { header: header.map(() => ''), rows: [header, ...rows] };
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
      issued: partialDate(unnumbered(cell('issued')), order),
      expiry: expiryFrom(unnumbered(cell('expiry')), order),
      identifier: tidy(cell('identifier'), 300),
      link: safeLink(cell('link')),
    });
  }
  return found;
}
