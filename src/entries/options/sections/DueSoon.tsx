import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CredentialCard } from '../../../core/domain/credential-card.ts';
import type { VaultRecord } from '../../../core/domain/vault.ts';
import { type Due, dueSoon, REMIND_BEFORE } from '../../../core/matching/due.ts';
import { renewalWords } from '../../../features/ui/credential/renewal-words.ts';
import { errorSentence } from '../../../features/ui/error-sentence.ts';
import { formatPartialDate, joinFacts } from '../../../features/ui/format.ts';
import { Switch } from '../../../features/ui/Switch.tsx';
import { plural, t } from '../../../platform/i18n.ts';

/** What reminding asks of the outside. */
export interface DueActions {
  credentialCard: (id: string) => Promise<CredentialCard | null>;
  /** Switches the browser's reminders; `false` when the browser did not allow them. */
  remind: (on: boolean) => Promise<boolean>;
}

interface DueSoonProps {
  records: VaultRecord[];
  today: string;
  /** Whether the browser reminds. */
  reminders: boolean;
  actions: DueActions;
}

/** What lapses in the next three months, what renewing it takes, and whether to be reminded. */
export function DueSoon({ records, today, reminders, actions }: DueSoonProps) {
  const due = useMemo(() => dueSoon(records, today), [records, today]);
  const dated = useMemo(
    () => records.some((record) => record.kind === 'credential' && record.expiry.kind === 'date'),
    [records],
  );
  const [said, setSaid] = useState('');
  if (!dated) return null;
  const switchTo = (on: boolean) =>
    void actions.remind(on).then(
      (allowed) => setSaid(allowed ? '' : t('remindRefused')),
      (error: unknown) => setSaid(t('saveFailedPlain', errorSentence(error))),
    );
  return (
    <section class="panel due" aria-labelledby="due-title">
      <h2 id="due-title">{t('dueTitle')}</h2>
      {due.length === 0 ? (
        <p class="soft">{t('dueNothing', REMIND_BEFORE[0])}</p>
      ) : (
        <ul>
          {due.map((one) => (
            <DueItem key={one.record.id} due={one} credentialCard={actions.credentialCard} />
          ))}
        </ul>
      )}
      <Switch label={t('remindMe')} on={reminders} describedBy="remind-hint" onChange={switchTo} />
      <p id="remind-hint" class="soft small">
        {t('remindMeHint')}
      </p>
      <p role="status" class="word">
        {said}
      </p>
    </section>
  );
}

interface DueItemProps {
  due: Due;
  credentialCard: DueActions['credentialCard'];
}

function DueItem({ due: { record, lastDay, daysLeft }, credentialCard }: DueItemProps) {
  const [card, setCard] = useState<CredentialCard | null>(null);
  const { achievementId } = record;
  useEffect(() => {
    // What is not in the catalogue, or cannot be fetched, is shown without.
    if (achievementId !== null) credentialCard(achievementId).then(setCard, () => null);
  }, [achievementId]);
  const left = daysLeft === 0 ? t('dueToday') : plural(daysLeft, 'dueDaysOne', 'dueDaysOther');
  return (
    <li>
      <strong>
        <bdi>{record.title}</bdi>
      </strong>
      <p class="soft">{joinFacts([left, t('dueUntil', formatPartialDate(lastDay))])}</p>
      {card && <p class="soft">{t('dueRenewal', renewalWords(card.entry))}</p>}
    </li>
  );
}
