import { DEFAULT_PLAN_SETTINGS } from '../../../src/core/domain/advice.ts';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import type { Correction } from '../../../src/core/domain/correction.ts';
import { DEFAULT_SETTINGS, type VaultRecord } from '../../../src/core/domain/vault.ts';
import { type OptionsActions, OptionsView } from '../../../src/entries/options/OptionsView.tsx';
import type { SectionId } from '../../../src/entries/options/section-ids.ts';
import type { Notice } from '../../../src/features/ui/Toast.tsx';
import type { CatalogHit } from '../../../src/protocol/messages.ts';
import { all, draw } from './screen.ts';

/** As the browser has them: the second was taken away by the person. */
export const KEYS = [
  { name: '_execute_action', description: '', key: 'Alt+Shift+M' },
  { name: 'toggle-marks', description: 'Marks on this page on or off', key: '' },
];

const HITS: CatalogHit[] = [
  {
    kind: 'credential',
    id: 'google-data-analytics',
    name: 'Google Data Analytics Certificate',
    detail: 'Google',
    skills: [
      { id: 'sql', name: 'SQL', depth: 'working' },
      { id: 'tableau', name: 'Tableau', depth: 'basic' },
    ],
    url: 'https://example.com/gda',
    issuer: 'Google',
    validityMonths: null,
  },
  {
    kind: 'skill',
    id: 'postgresql',
    name: 'PostgreSQL',
    detail: 'A database',
    skills: [],
    url: null,
    issuer: null,
    validityMonths: 'unknown',
  },
];

export interface Setup {
  records?: VaultRecord[];
  section?: SectionId;
  /** The credential that the address asks to be added. */
  adding?: string | null;
  corrections?: Correction[];
  actions?: Partial<OptionsActions>;
}

/** The options page over a vault in memory; what is stored can be looked at from outside. */
export function open({
  records = [],
  corrections = [],
  section = 'credentials',
  adding = null,
  actions = {},
}: Setup = {}) {
  const stored = new Map(records.map((record) => [record.id, record]));
  function Page() {
    const [, redraw] = useState(0);
    const [notice, setNotice] = useState<Notice | null>(null);
    const changed = () => redraw((turn) => turn + 1);
    return (
      <OptionsView
        data={{
          records: [...stored.values()],
          corrections,
          sites: [],
          askingSite: null,
          settings: { ...DEFAULT_SETTINGS, started: true },
          reminders: false,
          today: '2026-11-24',
          version: '1.2.3',
          keys: KEYS,
        }}
        failure={null}
        section={section}
        opened={null}
        adding={adding}
        notice={notice}
        actions={{
          boards: NO_BOARDS,
          browseCredentials: () =>
            Promise.resolve({
              entries: [],
              tally: { total: 0, free: 0, proctored: 0, project: 0, attendance: 0, issuers: [] },
              fields: [],
            }),
          credentialCard: () => Promise.resolve(null),
          saveOpinion: () => Promise.resolve(),
          planOffers: () =>
            Promise.resolve({
              listings: 0,
              gaps: [],
              offers: [],
              stacks: [],
              gates: [],
              warnings: [],
              changes: null,
            }),
          listAdvice: () => Promise.resolve({ notes: [], settings: DEFAULT_PLAN_SETTINGS }),
          saveAdvice: () => Promise.resolve(),
          runPlanner: () => Promise.resolve(null),
          search: (query, kind) =>
            Promise.resolve(
              HITS.filter(
                (hit) => hit.kind === kind && hit.name.toLowerCase().includes(query.toLowerCase()),
              ),
            ),
          saveRecord: (record) => {
            stored.set(record.id, record);
            changed();
            return Promise.resolve();
          },
          deleteRecord: (id) => {
            const record = stored.get(id) ?? null;
            stored.delete(id);
            changed();
            return Promise.resolve(record);
          },
          exportAll: () => Promise.resolve('waymark.json'),
          readFile: () => Promise.reject(new Error('not read here')),
          prepareImport: () => Promise.resolve([]),
          saveImport: () => Promise.resolve({ before: [], added: [], originals: [] }),
          undoImport: () => Promise.resolve(),
          exportFor: () => Promise.resolve('waymark.csv'),
          remind: () => Promise.resolve(true),
          openBackup: (text) => Promise.resolve({ text, conflicts: [], parts: [] }),
          importText: () => Promise.resolve({ added: 2, replaced: 1, unchanged: 4 }),
          deleteAll: () => Promise.resolve(),
          readText: () => Promise.resolve(null),
          explain: () => Promise.resolve(null),
          skillsInText: () => Promise.resolve([]),
          textOfFile: () => Promise.resolve(''),
          findCredential: () => Promise.resolve([]),
          saveRecords: (records) => {
            for (const record of records) stored.set(record.id, record);
            changed();
            return Promise.resolve(() => {
              for (const { id } of records) stored.delete(id);
              changed();
              return Promise.resolve();
            });
          },
          haveThis: vi.fn(),
          correct: vi.fn(),
          allowSite: () => Promise.resolve(true),
          stopSite: () => Promise.resolve(),
          findSkill: () => Promise.resolve([]),
          takeBack: () => Promise.resolve([]),
          putBack: () => Promise.resolve(),
          contribute: () => 'waymark-contribution.json',
          saveSettings: vi.fn(),
          notify: setNotice,
          tryAgain: vi.fn(),
          dismiss: () => setNotice(null),
          ...actions,
        }}
      />
    );
  }
  draw(<Page />);
  return stored;
}

/** A field by its label, with suggestions or without. */
export const field = (name: string | RegExp) =>
  [...all('textbox', name), ...all('combobox', name)][0] as HTMLInputElement;
/** The first record stored. */
export const only = (stored: Map<string, VaultRecord>) => [...stored.values()][0];

/** Role boards have browser tests of their own; here there is none. */
const NO_BOARDS = {
  listBoards: () => Promise.resolve({ boards: [] }),
} as unknown as OptionsActions['boards'];
