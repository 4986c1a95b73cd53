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
  packagedUrl,
} from '../../platform/browser.ts';
import { type Handlers, serve } from '../../protocol/serve.ts';
import { addShownTab } from './add-tab.ts';
import { injectIntoOpenPages } from './inject.ts';
import { addPageToBoard } from './handlers/add-page-to-board.ts';
import { addTextToBoard } from './handlers/add-text-to-board.ts';
import { addToBoard } from './handlers/add-to-board.ts';
import { boardEvidence } from './handlers/board-evidence.ts';
import { boardsForTab } from './handlers/boards-for-tab.ts';
import { browseCredentials } from './handlers/browse-credentials.ts';
import { copyBoard } from './handlers/copy-board.ts';
import { deleteBoard } from './handlers/delete-board.ts';
import { deleteListings } from './handlers/delete-listings.ts';
import { listAdvice, saveAdvice } from './handlers/advice.ts';
import { listBoards } from './handlers/list-boards.ts';
import { restoreListings } from './handlers/restore-listings.ts';
import { saveBoard } from './handlers/save-board.ts';
import { setProgress } from './handlers/set-progress.ts';
import { viewBoard } from './handlers/view-board.ts';
import { card } from './handlers/card.ts';
import { cardsOnBoards } from './handlers/cards-on-boards.ts';
import { cardAct } from './handlers/card-act.ts';
import { cardSame } from './handlers/card-same.ts';
import { credentialCards } from './handlers/credential-cards.ts';
import { deleteAll } from './handlers/delete-all.ts';
import { deleteCorrections } from './handlers/delete-corrections.ts';
import { deleteRecord } from './handlers/delete-record.ts';
import { explainPosting } from './handlers/explain-posting.ts';
import { exportVault } from './handlers/export-vault.ts';
import { getSettings } from './handlers/get-settings.ts';
import { importVault, weighVault } from './handlers/import-vault.ts';
import { listCorrections } from './handlers/list-corrections.ts';
import { listRecords } from './handlers/list-records.ts';
import { mayRead } from './handlers/may-read.ts';
import { pageCopy } from './handlers/page-copy.ts';
import { planOffers } from './handlers/plan-offers.ts';
import { readSelection } from './handlers/read-selection.ts';
import { prepareImport } from './handlers/prepare-import.ts';
import { readText } from './handlers/read-text.ts';
import { reportPage } from './handlers/report-page.ts';
import { saveCorrections } from './handlers/save-corrections.ts';
import { saveImport, undoImport } from './handlers/save-import.ts';
import { saveOpinion } from './handlers/save-opinion.ts';
import { saveRecord } from './handlers/save-record.ts';
import { saveSettings } from './handlers/save-settings.ts';
import { searchCatalog } from './handlers/search-catalog.ts';
import { showOnPage } from './handlers/show-on-page.ts';
import { skillsInText } from './handlers/skills-in-text.ts';
import { snapshot } from './handlers/snapshot.ts';
import { styleMarks } from './handlers/style-marks.ts';
import { beginDay, DAILY, keepDaily } from './reminders.ts';
import { followAccess } from './sites.ts';
import { tellShownPage } from './shortcuts.ts';
import { markCss, tryOut } from './handlers/try-out.ts';
import { toggleQuiet } from './toggle-quiet.ts';

// The browser wakes this script for an event and delivers it only to listeners that are there when
// the first pass is over: all of them are registered here, at once. Nothing is kept in memory that
// would be missed when the script is stopped a moment later.

const handlers: Handlers = {
  mayRead,
  reportPage,
  styleMarks,
  card,
  cardAct,
  cardSame,
  cardsOnBoards,
  snapshot,
  tryOut,
  markCss,
  readText,
  explainPosting,
  readSelection,
  pageCopy,
  planOffers,
  listAdvice,
  saveAdvice,
  showOnPage,
  getSettings,
  saveSettings,
  listRecords,
  saveRecord,
  deleteRecord,
  exportVault,
  weighVault,
  importVault,
  deleteAll,
  prepareImport,
  saveImport,
  undoImport,
  searchCatalog,
  browseCredentials,
  credentialCards,
  saveOpinion,
  skillsInText,
  listCorrections,
  saveCorrections,
  deleteCorrections,
  listBoards,
  saveBoard,
  copyBoard,
  deleteBoard,
  viewBoard,
  boardEvidence,
  boardsForTab,
  addToBoard,
  addPageToBoard,
  addTextToBoard,
  setProgress,
  deleteListings,
  restoreListings,
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
  if (name === 'toggle-quiet') void toggleQuiet();
  else if (name === 'add-to-board') void addShownTab();
  else void tellShownPage(name);
});

onWake((name) => {
  if (name === DAILY) void beginDay();
});
onNotificationClick(() => void openOptions());
void keepDaily();
