import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MarkMode } from '../../core/domain/vault.ts';
import { Cairn } from '../../features/ui/Cairn.tsx';
import { Disclosure } from '../../features/ui/Disclosure.tsx';
import { Heading } from '../../features/ui/Heading.tsx';
import { MarkModePicker } from '../../features/ui/MarkModePicker.tsx';
import type { Shortcut } from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { NextSteps } from './NextSteps.tsx';
import './welcome.css';

/** What can be done on the first page. */
export interface WelcomeActions {
  start: () => void;
  skip: () => void;
  setMarkMode: (mode: MarkMode) => void;
}

interface WelcomeViewProps {
  /** `asking`: nothing was decided yet. */
  stage: 'asking' | 'skipped' | 'started';
  markMode: MarkMode;
  /** Whether the toolbar button can be seen; `null` when the browser does not tell. */
  pinned: boolean | null;
  /** Why Start did not take hold, as a sentence. */
  failure: string | null;
  /** The keys that work on every page. */
  keys: readonly Shortcut[];
  /** The listing to try Waymark on, once it may read. */
  tryOut: ComponentChildren;
  /** Where the person says what they have. */
  own: ComponentChildren;
  actions: WelcomeActions;
}

/** The first page: what is read and kept, what a page could see, Start; then where to go. */
export function WelcomeView({
  stage,
  markMode,
  pinned,
  failure,
  keys,
  tryOut,
  own,
  actions,
}: WelcomeViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const skipped = useRef<HTMLParagraphElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    if (stage === 'skipped') skipped.current?.focus();
    else if (!first.current) heading.current?.focus();
    first.current = false;
  }, [stage]);
  return (
    <main class="welcome">
      <header>
        <Cairn />
        <Heading level={1} focusRef={heading}>
          {t(stage === 'started' ? 'welcomeStarted' : 'welcomeTitle')}
        </Heading>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      {stage !== 'started' && (
        <>
          <section class="panel" aria-labelledby="welcome-disclosure">
            <h2 id="welcome-disclosure">{t('welcomeDisclosure')}</h2>
            <Disclosure />
          </section>
          <section class="panel" aria-labelledby="welcome-marks">
            <h2 id="welcome-marks">{t('welcomeMarks')}</h2>
            <MarkModePicker mode={markMode} onChange={actions.setMarkMode} />
            <p class="soft">{t('welcomeMarksMore')}</p>
          </section>
          <div role="alert">{failure !== null && <p class="notice bad">{failure}</p>}</div>
          <p class="welcome-actions">
            <button type="button" class="button primary large" onClick={actions.start}>
              {t('start')}
            </button>
            {stage === 'asking' && (
              <button type="button" class="text-button" onClick={actions.skip}>
                {t('welcomeSkip')}
              </button>
            )}
            <span class="soft">{t('welcomeStartMore')}</span>
          </p>
        </>
      )}
      {stage === 'skipped' && (
        <p ref={skipped} class="notice" tabIndex={-1}>
          {t('welcomeSkipped')}
        </p>
      )}
      {stage === 'started' && tryOut}
      {stage !== 'asking' && own}
      {stage !== 'asking' && (
        <NextSteps started={stage === 'started'} pinned={pinned} keys={keys} />
      )}
    </main>
  );
}
