import { useState } from 'preact/hooks';
import type { Notice } from '../../../../features/ui/Toast.tsx';
import { t } from '../../../../platform/i18n.ts';

/** What this section asks of the outside. */
export interface SiteActions {
  /** Asks the person; to be called by the click itself. */
  allowSite: (origin: string) => Promise<boolean>;
  stopSite: (host: string) => Promise<void>;
  notify: (notice: Notice) => void;
}

interface SitesSectionProps {
  /** Hosts that the person added. */
  sites: readonly string[];
  /** Origin to ask for, where the popup sent the person here to be asked (Firefox). */
  asking: string | null;
  actions: SiteActions;
}

/** Sites that are read without a click, each of them revocable. */
export function SitesSection({ sites, asking, actions }: SitesSectionProps) {
  const [answered, setAnswered] = useState(false);
  const host = asking === null ? null : new URL(asking).host;
  const ask = async (origin: string, name: string) => {
    const given = await actions.allowSite(origin).catch(() => false);
    setAnswered(given);
    actions.notify({ text: t(given ? 'accessGiven' : 'accessRefused', name) });
  };
  const stop = async (name: string) => {
    await actions.stopSite(name);
    actions.notify({ text: t('sitesStopped', name) });
  };
  return (
    <>
      <p class="soft">{t('sitesIntro')}</p>
      {asking !== null && host !== null && !answered && !sites.includes(host) && (
        <section class="panel" aria-labelledby="site-asked">
          <h2 id="site-asked">{t('sitesAskTitle', host)}</h2>
          <p>{t('alwaysReadMore')}</p>
          <button type="button" class="button primary" onClick={() => void ask(asking, host)}>
            {t('alwaysRead', host)}
          </button>
        </section>
      )}
      {sites.length === 0 ? (
        <div class="panel">
          <h2>{t('sitesEmpty')}</h2>
          <p class="soft">{t('sitesEmptyMore')}</p>
        </div>
      ) : (
        <ul class="panel" aria-label={t('sitesList')}>
          {sites.map((site) => (
            <li key={site} class="correction">
              <p>{site}</p>
              <button
                type="button"
                class="button compact"
                aria-label={t('sitesStopNamed', site)}
                onClick={() => void stop(site)}
              >
                {t('sitesStop')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
