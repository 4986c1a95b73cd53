import { namedByFew } from '../../../../core/boards/demand.ts';
import { type Demand, type DemandRow, standsApart } from '../../../../core/domain/board.ts';
import { formatList, joinFacts } from '../../../../features/ui/format.ts';
import { type MessageKey, t } from '../../../../platform/i18n.ts';

/** What sort of thing a row is, as words. */
export const KIND_WORDS: Record<DemandRow['kind'], MessageKey> = {
  skill: 'demandKindSkill',
  software: 'demandKindSoftware',
  certification: 'demandKindCertification',
  soft: 'demandKindSoft',
  general: 'demandKindGeneral',
  broad: 'demandKindBroad',
};

/** "AWS, Azure or Google Cloud". */
export function rowName({ members }: DemandRow): string {
  return formatList(
    members.map(({ name }) => name),
    'or',
  );
}

/** What proves a row, and since when it was not used where that is long ago; '' for nothing. */
export function coveredWords({ covered }: DemandRow): string {
  if (covered === null) return '';
  const { title, staleSince } = covered;
  return joinFacts([title, staleSince === null ? null : t('demandStale', staleSince)]);
}

/** A share from 0 to 1 in whole per cent. */
export function percent(share: number): number {
  return Math.round(share * 100);
}

const COLUMNS = [
  'demandColName',
  'demandColKind',
  'demandColNamed',
  'demandColRequired',
  'demandColPreferred',
  'demandColAsChoice',
  'demandColOf',
  'demandColLow',
  'demandColHigh',
  'demandColCovered',
  'demandColState',
] as const satisfies readonly MessageKey[];

/** What sort of row it is, and whether the list folds it away: the table holds every row. */
export function kindWords(row: DemandRow, demand: Demand): string {
  return joinFacts([
    t(KIND_WORDS[row.kind]),
    !standsApart(row) && namedByFew(row, demand) ? t('demandByFew') : null,
  ]);
}

/** The list as cells, headings first; `state` says on every row whether it is provisional. */
export function tableOf(demand: Demand, rows: readonly DemandRow[], state: string): string[][] {
  return [
    COLUMNS.map((key) => t(key)),
    ...rows.map((row) => [
      rowName(row),
      kindWords(row, demand),
      String(row.named),
      String(row.required),
      String(row.preferred),
      String(row.asChoice),
      String(demand.listings),
      String(percent(row.range[0])),
      String(percent(row.range[1])),
      coveredWords(row),
      state,
    ]),
  ];
}

/** Comma-separated (RFC 4180), with a mark that makes spreadsheets read it as UTF-8. */
export function csvOf(table: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => `"${harmless(cell).replace(/"/g, '""')}"`;
  return `\ufeff${table.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

/** Tab-separated, as spreadsheets take it from the clipboard. */
export function tsvOf(table: readonly (readonly string[])[]): string {
  const plain = (cell: string) => harmless(cell.replace(/\s+/g, ' '));
  return table.map((row) => `${row.map(plain).join('\t')}\n`).join('');
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe, and is text. */
function harmless(cell: string): string {
  return /^\s*[=+\-@|%]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
