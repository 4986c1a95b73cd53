import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { decrypt, encrypt } from '../../features/transfer/encrypted.ts';
import { contributionFile } from '../../features/transfer/contribution.ts';
import { correctedWords, correctionFor } from '../../features/ui/correcting.ts';
import { errorSentence } from '../../features/ui/error-sentence.ts';
import { notedWords, ownedRecords } from '../../features/ui/owned-record.ts';
import type { Notice } from '../../features/ui/Toast.tsx';
import { addedMatches, hostOfMatch } from '../../platform/added-matches.ts';
import {
  contentScriptMatches,
  dropAccess,
  extensionVersion,
  grantedMatches,
  mayNotify,
  onChanged,
  requestAccess,
  requestNotifications,
  shortcuts,
} from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { today } from '../../platform/today.ts';
import { call } from '../../protocol/call.ts';
import { download } from '../../features/ui/download.ts';
import { fileFor } from './file-for.ts';
import { readInWorker, textInWorker } from '../../features/transfer/worker/import-talk.ts';
import { type OptionsActions, type OptionsData, OptionsView } from './OptionsView.tsx';
import { runPlanner } from '../../features/planner/run-planner.ts';
import { cardFrom, sectionFrom, toAddFrom } from './section-ids.ts';

const MOST_HITS = 8;

/** Wires the options page to the background: fetches what it shows, again on every change. */
export function Options() {
  const [data, setData] = useState<OptionsData | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [hash, setHash] = useState(location.hash);
  const latest = useRef(0);
  const known = useRef<OptionsData['corrections']>([]);
  known.current = data?.corrections ?? [];

  const refresh = useCallback(async () => {
    const mine = ++latest.current;
    try {
      const [{ records }, settings, { corrections }, granted, notified, keys] = await Promise.all([
        call.listRecords({}),
        call.getSettings({}),
        call.listCorrections({}),
        grantedMatches(),
        mayNotify(),
        shortcuts(),
      ]);
      if (mine !== latest.current) return;
      const { compare } = new Intl.Collator(t('formatLocale'));
      records.sort((a, b) => compare(a.title, b.title));
      const sites = addedMatches(granted, contentScriptMatches()).map(hostOfMatch);
      setData({
        records,
        corrections,
        sites,
        askingSite: askedFor(),
        settings,
        reminders: settings.reminders && notified,
        today: today(),
        version: extensionVersion(),
        keys,
      });
      setFailure(null);
    } catch (error) {
      if (mine === latest.current) setFailure(errorSentence(error));
    }
  }, []);

  useEffect(() => {
    void refresh();
    return onChanged(() => void refresh());
  }, [refresh]);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      // A plain word belongs to where it was said; one that can be undone goes along.
      setNotice((said) => (said?.undo ? said : null));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const actions = useMemo<OptionsActions>(
    () => ({
      boards: call,
      search,
      saveRecord: async (record) => {
        await call.saveRecord({ record });
        await refresh();
      },
      deleteRecord: async (id) => {
        const { record } = await call.deleteRecord({ id });
        await refresh();
        return record;
      },
      remind: async (on) => {
        if (on && !(await requestNotifications())) return false;
        await call.saveSettings({ reminders: on });
        await refresh();
        return true;
      },
      exportAll: async (password) => {
        const { fileName, text } = await call.exportVault({});
        const name = password === undefined ? fileName : fileName.replace('.', '-encrypted.');
        download(name, password === undefined ? text : await encrypt(text, password));
        await refresh();
        return name;
      },
      exportFor: async (format) => {
        const { records } = await call.listRecords({});
        const { fileName, text, type } = fileFor(format, records, today());
        download(fileName, text, type);
        return fileName;
      },
      openBackup: async (file, password) => {
        const text = password === undefined ? file : await decrypt(file, password);
        const { conflicts, parts } = await call.weighVault({ text });
        return { text, conflicts, parts };
      },
      importText: async (text, choices) => {
        const result = await call.importVault({ text, choices });
        await refresh();
        return result;
      },
      readFile: readInWorker,
      prepareImport: async (drafts) => (await call.prepareImport({ drafts })).rows,
      saveImport: async (records, originals) => {
        const { undo } = await call.saveImport({ records, originals });
        await refresh();
        return undo;
      },
      undoImport: async (undo) => {
        await call.undoImport({ undo });
        await refresh();
      },
      deleteAll: async () => {
        await call.deleteAll({});
        await refresh();
      },
      skillsInText: async (text) => (await call.skillsInText({ text })).skills,
      textOfFile: textInWorker,
      findCredential: (name) => search(name, 'credential'),
      saveRecords: async (records) => {
        const { undo } = await call.saveImport({ records, originals: [] });
        await refresh();
        return async () => {
          await call.undoImport({ undo });
          await refresh();
        };
      },
      readText: async (text) => (await call.readText({ text })).report,
      explain: async (text) => (await call.explainPosting({ text })).explanation,
      planOffers: (text, boardId) => call.planOffers({ text, boardId }),
      runPlanner,
      listAdvice: () => call.listAdvice({}),
      saveAdvice: async (notes, settings) => {
        await call.saveAdvice({ notes, settings });
      },
      findSkill: async (query) =>
        (await call.searchCatalog({ query: query.slice(0, 200), kind: 'any', limit: 8 })).hits,
      browseCredentials: call.browseCredentials,
      credentialCard: async (id) => (await call.credentialCards({ ids: [id] })).cards[0] ?? null,
      saveOpinion: async (opinion) => {
        await call.saveOpinion({ opinion });
      },
      allowSite: requestAccess,
      stopSite: async (host) => {
        await dropAccess(`https://${host}/*`);
        await refresh();
      },
      takeBack: async (id) => {
        const { corrections } = await call.deleteCorrections({ ids: [id] });
        await refresh();
        return corrections;
      },
      putBack: async (corrections) => {
        await call.saveCorrections({ corrections });
        await refresh();
      },
      contribute: () => {
        const { fileName, text } = contributionFile(known.current);
        download(fileName, text);
        return fileName;
      },
      correct: (change, posting) => {
        const failed = (error: unknown) =>
          setNotice({ text: t('saveFailedPlain', errorSentence(error)), bad: true });
        const fresh = { id: crypto.randomUUID(), now: Date.now() };
        const { next, before } = correctionFor(change, posting, known.current, fresh);
        const undo = async () => {
          if (before) await call.saveCorrections({ corrections: [before] });
          else await call.deleteCorrections({ ids: [next.id] });
          setNotice({ text: t('undone') });
          await refresh();
        };
        const save = async () => {
          await call.saveCorrections({ corrections: [next] });
          setNotice({ text: correctedWords(change), undo: () => void undo().catch(failed) });
          await refresh();
        };
        void save().catch(failed);
      },
      haveThis: (asked) => {
        const failed = (error: unknown) =>
          setNotice({ text: t('saveFailedPlain', errorSentence(error)), bad: true });
        const note = async () => {
          const find = (name: string) => search(name, 'credential');
          const records = await ownedRecords(asked, find, Date.now());
          const saved = await call.saveImport({ records, originals: [] });
          const undo = async () => {
            await call.undoImport({ undo: saved.undo });
            setNotice({ text: t('undone') });
            await refresh();
          };
          setNotice({ text: notedWords(asked), undo: () => void undo().catch(failed) });
          await refresh();
        };
        void note().catch(failed);
      },
      saveSettings: (change) =>
        void call.saveSettings(change).then(
          () => {
            setNotice({ text: t('savedSettings') });
            return refresh();
          },
          (error: unknown) =>
            setNotice({ text: t('saveFailedPlain', errorSentence(error)), bad: true }),
        ),
      notify: setNotice,
      tryAgain: () => void refresh(),
      dismiss: () => setNotice(null),
    }),
    [refresh],
  );
  return (
    <OptionsView
      data={data}
      failure={failure}
      section={sectionFrom(hash)}
      opened={cardFrom(hash)}
      adding={toAddFrom(hash)}
      notice={notice}
      actions={actions}
    />
  );
}

const search: OptionsActions['search'] = async (query, kind) =>
  (await call.searchCatalog({ query: query.slice(0, 200), kind, limit: MOST_HITS })).hits;

/** The origin in `?allow=`, if it is one that can be asked for. */
function askedFor(): string | null {
  const url = URL.parse(new URLSearchParams(location.search).get('allow') ?? '');
  return url?.protocol === 'https:' ? url.origin : null;
}
