import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Report } from '../../core/domain/report.ts';
import type { Correction, CorrectionChange } from '../../core/domain/correction.ts';
import type { Settings, VaultRecord } from '../../core/domain/vault.ts';
import { Cairn } from '../../features/ui/Cairn.tsx';
import { Heading } from '../../features/ui/Heading.tsx';
import type { ReportActions } from '../../features/ui/report/actions.ts';
import { type Notice, Toast } from '../../features/ui/Toast.tsx';
import type { Shortcut } from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { SECTIONS, type SectionId } from './section-ids.ts';
import type { BoardCalls } from './sections/boards/board-calls.ts';
import { BoardsSection } from './sections/boards/BoardsSection.tsx';
import { AboutSection } from './sections/AboutSection.tsx';
import {
  type CorrectionActions,
  CorrectionsSection,
} from './sections/corrections/CorrectionsSection.tsx';
import { type CatalogueActions, CatalogueSection } from './sections/catalogue/CatalogueSection.tsx';
import { type CredentialActions, CredentialsSection } from './sections/CredentialsSection.tsx';
import { type DataActions, DataSection } from './sections/DataSection.tsx';
import { MarksSection } from './sections/MarksSection.tsx';
import type { PlanActions } from './sections/plan/plan-actions.ts';
import { PlanSection } from './sections/plan/PlanSection.tsx';
import type { ExplainActions } from './sections/debug/ExplainPanel.tsx';
import { ReadSection } from './sections/ReadSection.tsx';
import { type SiteActions, SitesSection } from './sections/sites/SitesSection.tsx';
import './options.css';

/** Everything the options page shows. */
export interface OptionsData {
  records: VaultRecord[];
  corrections: Correction[];
  /** Hosts that are read without a click because the person said so. */
  sites: string[];
  /** Origin that the person was sent here to be asked for. */
  askingSite: string | null;
  settings: Settings;
  /** Reminders are switched on, and the browser allows them. */
  reminders: boolean;
  /** `YYYY-MM-DD` in the person's time zone. */
  today: string;
  version: string;
  keys: readonly Shortcut[];
}

/** Everything that can be done from the options page. */
export interface OptionsActions
  extends
    CatalogueActions,
    CredentialActions,
    CorrectionActions,
    DataActions,
    ExplainActions,
    PlanActions,
    SiteActions {
  /** Messages that the role boards send. */
  boards: BoardCalls;
  findSkill: NonNullable<ReportActions['findSkill']>;
  /** Correct a reading: in this listing, or in every one. */
  correct: (change: CorrectionChange, posting: Report | null) => void;
  haveThis: NonNullable<ReportActions['haveThis']>;
  readText: (text: string) => Promise<Report | null>;
  saveSettings: (change: Partial<Pick<Settings, 'markMode' | 'quiet'>>) => void;
  tryAgain: () => void;
  dismiss: () => void;
}

interface OptionsViewProps {
  /** `null` until the first answer. */
  data: OptionsData | null;
  /** Why there is no data, as a sentence; `null` when there is. */
  failure: string | null;
  section: SectionId;
  /** The credential of the catalogue that the address names. */
  opened: string | null;
  /** The credential of the catalogue that the address asks to be added to what one has. */
  adding: string | null;
  notice: Notice | null;
  actions: OptionsActions;
}

/** The options page: one section at a time; a half-filled form waits in a section not shown. */
export function OptionsView({
  data,
  failure,
  section,
  opened,
  adding,
  notice,
  actions,
}: OptionsViewProps) {
  return (
    <div class="options-page">
      <header class="side">
        <p class="brand">
          <Cairn />
          <span>{t('extName')}</span>
        </p>
        <nav aria-label={t('optionsNav')}>
          <ul>
            {SECTIONS.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`} {...(id === section ? { 'aria-current': 'page' } : {})}>
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="options-main" aria-busy={data === null && failure === null}>
        {failure !== null && !data && <h1>{t('optionsTitle')}</h1>}
        {failure !== null && (
          <div class="notice bad" role="alert">
            <p>{t('listFailed', failure)}</p>
            <button type="button" class="button compact" onClick={actions.tryAgain}>
              {t('tryAgain')}
            </button>
          </div>
        )}
        {data && !data.settings.started && (
          <p class="notice">
            {t('notStartedNote')} <a href="../welcome/index.html">{t('welcomeLink')}</a>
          </p>
        )}
        {data && (
          <Sections
            data={data}
            section={section}
            opened={opened}
            adding={adding}
            actions={actions}
          />
        )}
      </main>
      <Toast notice={notice} onDismiss={actions.dismiss} />
    </div>
  );
}

interface SectionsProps {
  data: OptionsData;
  section: SectionId;
  opened: string | null;
  adding: string | null;
  actions: OptionsActions;
}

function Sections({ data, section, opened, adding, actions }: SectionsProps) {
  const { records, settings, today, version } = data;
  const show = (id: SectionId, content: ComponentChildren) => (
    <Section id={id} shown={id === section}>
      {content}
    </Section>
  );
  return (
    <>
      {show(
        'credentials',
        <>
          <p class="soft">{t('credentialsIntro')}</p>
          <CredentialsSection
            records={records}
            today={today}
            reminders={data.reminders}
            adding={adding}
            actions={actions}
          />
        </>,
      )}
      {show(
        'boards',
        <BoardsSection
          shown={section === 'boards'}
          today={today}
          stamp={data}
          calls={actions.boards}
          notify={actions.notify}
        />,
      )}
      {show(
        'read',
        <ReadSection
          readText={actions.readText}
          haveThis={actions.haveThis}
          correct={actions.correct}
          findSkill={actions.findSkill}
          explain={actions.explain}
          records={records}
          corrections={data.corrections}
        />,
      )}
      {show(
        'plan',
        <PlanSection
          shown={section === 'plan'}
          today={today}
          stamp={data}
          records={records}
          actions={actions}
        />,
      )}
      {show(
        'catalogue',
        <CatalogueSection
          shown={section === 'catalogue'}
          today={today}
          corrections={data.corrections}
          opened={opened}
          actions={actions}
        />,
      )}
      {show('corrections', <CorrectionsSection corrections={data.corrections} actions={actions} />)}
      {show(
        'sites',
        <SitesSection sites={data.sites} asking={data.askingSite} actions={actions} />,
      )}
      {show(
        'marks',
        <MarksSection settings={settings} keys={data.keys} onChange={actions.saveSettings} />,
      )}
      {show(
        'data',
        <DataSection lastExportAt={settings.lastExportAt} today={today} actions={actions} />,
      )}
      {show('about', <AboutSection version={version} />)}
    </>
  );
}

interface SectionProps {
  id: SectionId;
  shown: boolean;
  children: ComponentChildren;
}

function Section({ id, shown, children }: SectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    // Not on arrival: the page starts at its top, like any other.
    if (shown && !first.current) heading.current?.focus();
    first.current = false;
  }, [shown]);
  const { name } = SECTIONS.find((entry) => entry.id === id) ?? SECTIONS[0];
  return (
    <section class="options-section" aria-labelledby={`title-${id}`} hidden={!shown}>
      <Heading level={1} id={`title-${id}`} focusRef={heading}>
        {t(name)}
      </Heading>
      {children}
    </section>
  );
}
