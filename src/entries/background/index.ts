// Stands first, since it begins to read the lexicon.
import './packaged-lexicon.ts';
import {
  extensionId,
  onAccessChanged,
  onInstalled,
  onMessage,
  onNotificationClick,
  onShortcut,
  onWake,
  openOptions,
  openPage,
  openPopup,
  packagedUrl,
} from '../../platform/browser.ts';
import { type Handlers, serve } from '../../protocol/serve.ts';
import { DAILY, keepDaily } from './daily.ts';
import { injectIntoOpenPages } from './inject.ts';
import { tellShownPage } from './shortcuts.ts';
import { followAccess } from './sites.ts';

// The browser wakes this script for an event and delivers it only to listeners that are there when
// the first pass is over: all of them are registered here, at once. Nothing is kept in memory that
// would be missed when the script is stopped a moment later.
//
// What an event needs is made when the event comes. It is all in this one script and `import()`
// fetches nothing, but a module's schemas, lists and expressions are only made once it is imported:
// done at the start they took a cold worker 15 ms before it could hear anything.

const handlers: Handlers = {
  mayRead: later(async () => (await import('./handlers/may-read.ts')).mayRead),
  reportPage: later(async () => (await import('./handlers/report-page.ts')).reportPage),
  styleMarks: later(async () => (await import('./handlers/style-marks.ts')).styleMarks),
  card: later(async () => (await import('./handlers/card.ts')).card),
  cardAct: later(async () => (await import('./handlers/card-act.ts')).cardAct),
  cardSame: later(async () => (await import('./handlers/card-same.ts')).cardSame),
  cardsOnBoards: later(async () => (await import('./handlers/cards-on-boards.ts')).cardsOnBoards),
  snapshot: later(async () => (await import('./handlers/snapshot.ts')).snapshot),
  tryOut: later(async () => (await import('./handlers/try-out.ts')).tryOut),
  markCss: later(async () => (await import('./handlers/try-out.ts')).markCss),
  readText: later(async () => (await import('./handlers/read-text.ts')).readText),
  explainPosting: later(async () => (await import('./handlers/explain-posting.ts')).explainPosting),
  readSelection: later(async () => (await import('./handlers/read-selection.ts')).readSelection),
  pageCopy: later(async () => (await import('./handlers/page-copy.ts')).pageCopy),
  planOffers: later(async () => (await import('./handlers/plan-offers.ts')).planOffers),
  listAdvice: later(async () => (await import('./handlers/advice.ts')).listAdvice),
  saveAdvice: later(async () => (await import('./handlers/advice.ts')).saveAdvice),
  showOnPage: later(async () => (await import('./handlers/show-on-page.ts')).showOnPage),
  getSettings: later(async () => (await import('./handlers/get-settings.ts')).getSettings),
  saveSettings: later(async () => (await import('./handlers/save-settings.ts')).saveSettings),
  listRecords: later(async () => (await import('./handlers/list-records.ts')).listRecords),
  saveRecord: later(async () => (await import('./handlers/save-record.ts')).saveRecord),
  deleteRecord: later(async () => (await import('./handlers/delete-record.ts')).deleteRecord),
  exportVault: later(async () => (await import('./handlers/export-vault.ts')).exportVault),
  weighVault: later(async () => (await import('./handlers/import-vault.ts')).weighVault),
  importVault: later(async () => (await import('./handlers/import-vault.ts')).importVault),
  deleteAll: later(async () => (await import('./handlers/delete-all.ts')).deleteAll),
  prepareImport: later(async () => (await import('./handlers/prepare-import.ts')).prepareImport),
  saveImport: later(async () => (await import('./handlers/save-import.ts')).saveImport),
  undoImport: later(async () => (await import('./handlers/save-import.ts')).undoImport),
  searchCatalog: later(async () => (await import('./handlers/search-catalog.ts')).searchCatalog),
  browseCredentials: later(
    async () => (await import('./handlers/browse-credentials.ts')).browseCredentials,
  ),
  credentialCards: later(
    async () => (await import('./handlers/credential-cards.ts')).credentialCards,
  ),
  saveOpinion: later(async () => (await import('./handlers/save-opinion.ts')).saveOpinion),
  skillsInText: later(async () => (await import('./handlers/skills-in-text.ts')).skillsInText),
  listCorrections: later(
    async () => (await import('./handlers/list-corrections.ts')).listCorrections,
  ),
  saveCorrections: later(
    async () => (await import('./handlers/save-corrections.ts')).saveCorrections,
  ),
  deleteCorrections: later(
    async () => (await import('./handlers/delete-corrections.ts')).deleteCorrections,
  ),
  listBoards: later(async () => (await import('./handlers/list-boards.ts')).listBoards),
  saveBoard: later(async () => (await import('./handlers/save-board.ts')).saveBoard),
  copyBoard: later(async () => (await import('./handlers/copy-board.ts')).copyBoard),
  deleteBoard: later(async () => (await import('./handlers/delete-board.ts')).deleteBoard),
  viewBoard: later(async () => (await import('./handlers/view-board.ts')).viewBoard),
  boardEvidence: later(async () => (await import('./handlers/board-evidence.ts')).boardEvidence),
  boardsForTab: later(async () => (await import('./handlers/boards-for-tab.ts')).boardsForTab),
  addToBoard: later(async () => (await import('./handlers/add-to-board.ts')).addToBoard),
  addPageToBoard: later(
    async () => (await import('./handlers/add-page-to-board.ts')).addPageToBoard,
  ),
  addTextToBoard: later(
    async () => (await import('./handlers/add-text-to-board.ts')).addTextToBoard,
  ),
  setProgress: later(async () => (await import('./handlers/set-progress.ts')).setProgress),
  deleteListings: later(async () => (await import('./handlers/delete-listings.ts')).deleteListings),
  restoreListings: later(
    async () => (await import('./handlers/restore-listings.ts')).restoreListings,
  ),
};

serve(handlers, {
  extensionId: extensionId(),
  origin: packagedUrl(''),
  onMessage,
  patienceMs: 60_000,
  report(name, error) {
    // The only trace of a fault nobody foresaw; it stays in the browser's own console.
    // eslint-disable-next-line no-console
    console.error(`Waymark: ${name} failed`, error);
  },
});

onInstalled((reason) => {
  if (reason === 'install') void openPage('src/entries/welcome/index.html');
  // Scripts of the version before are orphans now, and Chrome does not replace them.
  if (reason === 'update') void injectIntoOpenPages();
  // Scripts for added sites are forgotten with each update.
  void followAccess();
});

onAccessChanged(() => void followAccess());

onShortcut((name) => {
  if (name === 'toggle-quiet') void import('./toggle-quiet.ts').then((key) => key.toggleQuiet());
  else if (name === 'add-to-board') {
    // First of all: after any pause Firefox no longer sees the key in it and refuses.
    openPopup();
    void import('./add-tab.ts').then((key) => key.addShownTab());
  } else void tellShownPage(name);
});

onWake((name) => {
  if (name === DAILY) void import('./reminders.ts').then((day) => day.beginDay());
});
onNotificationClick(() => void openOptions());
void keepDaily();

/** A handler whose modules are first run when its message comes. */
function later<H extends (...args: never[]) => unknown>(load: () => Promise<H>): H {
  return (async (...args: Parameters<H>) => (await load())(...args)) as unknown as H;
}
