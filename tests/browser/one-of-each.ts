import { emptyNote } from '../../src/core/domain/advice.ts';
import type { Posting } from '../../src/core/domain/posting.ts';
import type { MessageName, Request, ToBackground } from '../../src/protocol/messages.ts';
import { experienceOf } from './records.ts';
import { roleBoard, savedPosting } from '../unit/support/make.ts';

/** The messages that one of the extension's own pages may send. */
export type ExtensionMessage = {
  [N in MessageName]: ToBackground[N]['from'] extends 'extension' ? N : never;
}[MessageName];

const posting: Posting = {
  board: 'pasted',
  jobId: null,
  url: '',
  title: 'Data Analyst',
  company: 'Northlight Books',
  location: null,
  language: 'en',
  source: 'pasted',
  lines: [
    { text: 'Requirements', bullet: false, heading: 'tag', depth: 0 },
    { text: 'Python and SQL', bullet: true, heading: 'none', depth: 1 },
  ],
};

const board = roleBoard('board-1');

const listing = savedPosting('board-1', 'one', { posting });

const names = {
  have: 'aaaaaaaa',
  'missing-required': 'bbbbbbbb',
  'missing-preferred': 'cccccccc',
  unsure: 'dddddddd',
  'asked-required': 'eeeeeeee',
  'asked-preferred': 'ffffffff',
  'on-board': 'gggggggg',
};

/**
 * One of each message, in an order in which each has something to act on. The type makes a message
 * that is added to the protocol an error here until it has its example.
 */
export function oneOfEach(
  tabId: number,
  vaultFile: string,
): { [N in ExtensionMessage]: Request<N> } {
  const record = experienceOf('python');
  const correction = {
    id: 'c1',
    scope: { kind: 'always' as const },
    change: { kind: 'not-a-skill' as const, id: 'sql', name: 'SQL' },
    createdAt: 1,
    updatedAt: 1,
  };
  return {
    snapshot: { tabId },
    readText: { text: 'Requirements\n- Python' },
    explainPosting: { text: 'Requirements\n- Python' },
    readSelection: { tabId },
    pageCopy: { tabId },
    tryOut: { posting },
    markCss: { names, dark: false },
    showOnPage: { tabId, line: 2, start: 0, end: 5 },
    getSettings: {},
    saveSettings: { quiet: false },
    saveRecord: { record },
    listRecords: {},
    deleteRecord: { id: record.id },
    exportVault: {},
    weighVault: { text: vaultFile },
    importVault: { text: vaultFile, choices: [] },
    prepareImport: {
      drafts: [
        {
          kind: 'credential',
          title: 'Google Data Analytics Professional Certificate',
          issuer: 'Google',
          issued: '2025-03',
          expiry: { kind: 'never' },
          identifier: '',
          link: '',
          key: '',
          texts: [{ field: 'title', text: 'Google Data Analytics' }],
          learned: null,
          lastUsed: null,
          original: null,
        },
      ],
    },
    saveImport: { records: [record], originals: [] },
    undoImport: { undo: { added: [record.id], before: [], originals: [] } },
    searchCatalog: { query: 'excel', kind: 'any', limit: 5 },
    browseCredentials: {
      query: 'scrum',
      field: null,
      free: false,
      proctored: false,
      project: false,
      limit: 5,
    },
    credentialCards: { ids: ['comptia-security-plus'] },
    saveOpinion: {
      opinion: {
        id: 'opinion:comptia-security-plus',
        kind: 'opinion',
        credentialId: 'comptia-security-plus',
        rating: 4,
        note: 'Dry, but asked for.',
        updatedAt: 1,
      },
    },
    skillsInText: { text: 'I know Python and SQL.' },
    saveCorrections: { corrections: [correction] },
    listCorrections: {},
    deleteCorrections: { ids: ['c1'] },
    saveBoard: { board, listings: [listing] },
    listBoards: {},
    viewBoard: { id: board.id },
    boardEvidence: { id: board.id, members: ['python'] },
    boardsForTab: { tabId },
    addToBoard: { tabId, boardId: board.id },
    addPageToBoard: { boardId: board.id, posting },
    addTextToBoard: {
      boardId: board.id,
      text: 'Clerk\n\nRequirements\n- Excel\n- Two years of bookkeeping in a small firm',
      title: 'Clerk',
      company: '',
    },
    setProgress: { id: listing.id, progress: 'applied' },
    planOffers: { text: '', boardId: board.id },
    listAdvice: {},
    saveAdvice: {
      notes: [emptyNote('aws-certified-cloud-practitioner-clf-c02', 'AWS')],
      settings: null,
    },
    deleteListings: { ids: [listing.id] },
    restoreListings: { listings: [listing] },
    copyBoard: { id: board.id, name: 'Analyst, again' },
    deleteBoard: { id: board.id },
    deleteAll: {},
  };
}
