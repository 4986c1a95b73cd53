import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../../../../core/domain/explanation.ts';
import { errorSentence } from '../../../../features/ui/error-sentence.ts';
import { Switch } from '../../../../features/ui/Switch.tsx';
import { t } from '../../../../platform/i18n.ts';
import { ExplainedLines } from './ExplainedLines.tsx';
import './debug.css';

/** What this panel asks of the outside. */
export interface ExplainActions {
  /** `null` as text: the listing of the tab that was used last. */
  explain: (text: string | null) => Promise<Explanation | null>;
}

interface ExplainPanelProps extends ExplainActions {
  /** The pasted text that was read above; `null` when there is none. */
  text: string | null;
}

type Outcome =
  | { kind: 'told'; explanation: Explanation }
  | { kind: 'nothing' }
  | { kind: 'failed'; why: string };

/**
 * How a listing was read, line by line: for whoever wonders why a skill was or was not counted. Off
 * until it is switched on, and nothing is held once it is off again.
 */
export function ExplainPanel({ text, explain }: ExplainPanelProps) {
  const [on, setOn] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const latest = useRef(0);

  const look = async () => {
    const mine = ++latest.current;
    const next = await explain(text).then(
      (explanation): Outcome => (explanation ? { kind: 'told', explanation } : { kind: 'nothing' }),
      (error: unknown): Outcome => ({ kind: 'failed', why: errorSentence(error) }),
    );
    if (mine === latest.current) setOutcome(next);
  };
  useEffect(() => {
    if (on) void look();
  }, [text]);
  const turn = (now: boolean) => {
    setOn(now);
    if (now) {
      void look();
      return;
    }
    latest.current += 1;
    setOutcome(null);
  };

  return (
    <section class="panel explain" aria-labelledby="explain-title">
      <h2 id="explain-title">{t('explainTitle')}</h2>
      <p id="explain-hint" class="soft">
        {t('explainHint')}
      </p>
      <Switch label={t('explainSwitch')} on={on} describedBy="explain-hint" onChange={turn} />
      <div aria-live="polite" hidden={!on}>
        {outcome?.kind === 'nothing' && <p class="notice">{t('explainNothing')}</p>}
        {outcome?.kind === 'failed' && <p class="notice bad">{t('readFailed', outcome.why)}</p>}
        {outcome?.kind === 'told' && <ExplainedLines explanation={outcome.explanation} />}
        {on && outcome !== null && (
          <button type="button" class="button compact explain-again" onClick={() => void look()}>
            {t(text === null ? 'explainAgainTab' : 'explainAgainText')}
          </button>
        )}
      </div>
    </section>
  );
}
