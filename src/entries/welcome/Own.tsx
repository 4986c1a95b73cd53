import { useEffect, useRef, useState } from 'preact/hooks';
import type { VaultRecord } from '../../core/domain/vault.ts';
import { textInWorker } from '../../features/transfer/worker/import-talk.ts';
import { errorSentence } from '../../features/ui/error-sentence.ts';
import {
  type FromTextActions,
  SkillsFromText,
} from '../../features/ui/from-text/SkillsFromText.tsx';
import { Heading } from '../../features/ui/Heading.tsx';
import { onChanged } from '../../platform/browser.ts';
import { plural, t } from '../../platform/i18n.ts';
import { call } from '../../protocol/call.ts';

/** The address of this part of the first page; the popup leads here. */
const HERE = 'have';

/** What was just said, with the way back. */
interface Said {
  text: string;
  undo: (() => Promise<void>) | null;
}

/** Start from what one has: a CV or profile, read on the device, and ticked by its owner. */
export function Own() {
  const [records, setRecords] = useState<readonly VaultRecord[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Without an answer everything found is offered; saving says what is wrong.
    const load = () =>
      void call.listRecords({}).then(
        (all) => setRecords(all.records),
        () => undefined,
      );
    load();
    return onChanged(load);
  }, []);
  useEffect(() => {
    if (location.hash === `#${HERE}`) heading.current?.focus();
  }, []);
  useEffect(() => {
    if (said) status.current?.focus();
  }, [said]);

  const takeBack = (undo: () => Promise<void>) =>
    undo().then(
      () => setSaid({ text: t('undone'), undo: null }),
      (error: unknown) => setSaid({ text: t('saveFailedPlain', errorSentence(error)), undo: null }),
    );
  return (
    <section class="panel" aria-labelledby={HERE}>
      <Heading level={2} id={HERE} focusRef={heading}>
        {t('fromTextTitle')}
      </Heading>
      <p class="soft">{t('ownMore')}</p>
      {said && (
        <p ref={status} class="notice" tabIndex={-1}>
          {said.text}{' '}
          {said.undo && (
            <button
              type="button"
              class="text-button"
              onClick={() => void (said.undo && takeBack(said.undo))}
            >
              {t('undo')}
            </button>
          )}
        </p>
      )}
      <SkillsFromText
        actions={ACTIONS}
        records={records}
        onSaved={(saved, undo) => {
          const count = saved.reduce(
            (sum, { kind, skills }) => sum + (kind === 'experience' ? skills.length : 1),
            0,
          );
          setSaid({ text: plural(count, 'ownSavedOne', 'ownSavedOther'), undo });
        }}
      />
    </section>
  );
}

const ACTIONS: FromTextActions = {
  skillsInText: async (text) => (await call.skillsInText({ text })).skills,
  textOfFile: textInWorker,
  findCredential: async (name) =>
    (await call.searchCatalog({ query: name.slice(0, 200), kind: 'credential', limit: 8 })).hits,
  saveRecords: async (records) => {
    const { undo } = await call.saveImport({ records, originals: [] });
    return async () => {
      await call.undoImport({ undo });
    };
  },
};
