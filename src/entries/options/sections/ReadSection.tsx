import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Correction, CorrectionChange } from '../../../core/domain/correction.ts';
import type { Report } from '../../../core/domain/report.ts';
import type { VaultRecord } from '../../../core/domain/vault.ts';
import { errorSentence } from '../../../features/ui/error-sentence.ts';
import type { ReportActions } from '../../../features/ui/report/actions.ts';
import { ReportView } from '../../../features/ui/report/ReportView.tsx';
import { t } from '../../../platform/i18n.ts';
import { type ExplainActions, ExplainPanel } from './debug/ExplainPanel.tsx';

interface ReadSectionProps extends ExplainActions {
  readText: (text: string) => Promise<Report | null>;
  haveThis: NonNullable<ReportActions['haveThis']>;
  correct: (change: CorrectionChange, posting: Report | null) => void;
  findSkill: NonNullable<ReportActions['findSkill']>;
  /** When these change, what was read is held against them again. */
  records: VaultRecord[];
  corrections: Correction[];
}

type Outcome =
  { kind: 'report'; report: Report } | { kind: 'nothing' } | { kind: 'failed'; why: string };

/** Paste a listing, get the same report as in the popup. Nothing is stored. */
export function ReadSection(props: ReadSectionProps) {
  const { readText, haveThis, correct, findSkill, records, corrections, explain } = props;
  const [text, setText] = useState('');
  const [readNow, setReadNow] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reading, setReading] = useState(false);
  const result = useRef<HTMLElement>(null);
  const latest = useRef(0);
  const takeFocus = useRef(false);

  const read = async (what: string) => {
    const mine = ++latest.current;
    const next = await readText(what).then(
      (report): Outcome => (report ? { kind: 'report', report } : { kind: 'nothing' }),
      (error: unknown): Outcome => ({ kind: 'failed', why: errorSentence(error) }),
    );
    if (mine !== latest.current) return;
    setOutcome(next);
    setReading(false);
  };
  useEffect(() => {
    if (readNow !== null) void read(readNow);
  }, [records, corrections]);
  // Only the answer to a press takes the focus, and only once it is drawn.
  useLayoutEffect(() => {
    if (takeFocus.current && outcome) result.current?.focus();
    takeFocus.current = false;
  }, [outcome]);

  return (
    <>
      <p class="soft">{t('readIntro')}</p>
      <form
        class="read-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          setReadNow(text);
          setReading(true);
          takeFocus.current = true;
          void read(text);
        }}
      >
        <label class="label" for="read-text">
          {t('readLabel')}
        </label>
        <textarea
          id="read-text"
          class="input"
          rows={outcome?.kind === 'report' ? 6 : 14}
          maxLength={2_500_000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="form-actions">
          <button type="submit" class="button primary" aria-disabled={reading}>
            {t(reading ? 'reading' : 'readIt')}
          </button>
        </div>
      </form>
      <section
        ref={result}
        class="read-result"
        tabIndex={-1}
        aria-label={t('popupRegion')}
        hidden={outcome === null}
      >
        {outcome?.kind === 'nothing' && (
          <p class="notice">
            {t('readNothing')} {t('readNothingMore')}
          </p>
        )}
        {outcome?.kind === 'failed' && <p class="notice bad">{t('readFailed', outcome.why)}</p>}
        {outcome?.kind === 'report' && (
          <ReportView
            report={outcome.report}
            level={2}
            tellHref="#credentials"
            catalogueHref="#catalogue"
            actions={{
              haveThis,
              findSkill,
              correct: (change, always) => correct(change, always ? null : outcome.report),
            }}
          />
        )}
      </section>
      <ExplainPanel text={readNow} explain={explain} />
    </>
  );
}
