import { useEffect, useRef, useState } from 'preact/hooks';
import type { Posting } from '../../core/domain/posting.ts';
import type { Report } from '../../core/domain/report.ts';
import { createPainter, type Painter } from '../../features/annotate/painter.ts';
import { buildTextMap } from '../../features/annotate/text-map.ts';
import { CountLine } from '../../features/ui/report/CountLine.tsx';
import '../../features/ui/report/report.css';
import { onChanged } from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { call } from '../../protocol/call.ts';
import { MARK_GROUPS, type MarkGroup } from '../../protocol/mark-groups.ts';

/** A listing in this page, read, counted and painted by the very parts that do it elsewhere. */
export function TryOut() {
  const listing = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter<MarkGroup> | null>(null);
  const count = useRef<HTMLDivElement>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [marked, setMarked] = useState(true);

  useEffect(() => {
    painter.current = createPainter(MARK_GROUPS, (names, dark) => void addStyles(names, dark));
    const read = async () => {
      const node = listing.current;
      if (!node) return;
      const map = buildTextMap([node]);
      const answer = await call.tryOut({ posting: postingOf(map.lines) });
      setReport(answer.report);
      setMarked(answer.marks.length > 0);
      painter.current?.paint(
        answer.marks.map(({ group, line, start, end }) => ({
          group,
          range: map.range(line, start, end),
        })),
      );
    };
    // Without an answer there is a listing without marks; the rest of the page says what is wrong.
    const tryRead = () => void read().catch(() => undefined);
    tryRead();
    const stop = onChanged(tryRead);
    return () => {
      stop();
      painter.current?.clear();
    };
  }, []);

  return (
    <section class="panel" aria-labelledby="try-title">
      <h2 id="try-title">{t('tryTitle')}</h2>
      <p class="soft">{t('tryMore')}</p>
      <div ref={listing} class="try-listing">
        <h3>{t('tryJob')}</h3>
        <p class="soft">{t('tryCompany')}</p>
        <p>{t('tryIntro')}</p>
        <h4>{t('tryRequiredHeading')}</h4>
        <ul>
          <li>{t('tryRequired1')}</li>
          <li>{t('tryRequired2')}</li>
          <li>{t('tryRequired3')}</li>
        </ul>
        <h4>{t('tryPreferredHeading')}</h4>
        <ul>
          <li>{t('tryPreferred1')}</li>
        </ul>
      </div>
      <div role="status">
        {report && (
          <>
            <CountLine
              focusRef={count}
              count={report.count}
              compared={!report.vaultEmpty}
              tellHref={report.vaultEmpty ? '#have' : null}
            />
            <p class="soft small">
              {t('tryCount')}
              {!marked && ` ${t('tryOff')}`}
            </p>
          </>
        )}
      </div>
    </section>
  );
}

const postingOf = (lines: Posting['lines']): Posting => ({
  board: 'pasted',
  jobId: null,
  url: '',
  title: t('tryJob'),
  company: t('tryCompany'),
  location: null,
  language: null,
  source: 'pasted',
  lines,
});

async function addStyles(names: Record<MarkGroup, string>, dark: boolean): Promise<void> {
  const { css } = await call.markCss({ names, dark });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
