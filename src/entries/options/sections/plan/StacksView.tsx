import type { CredentialNote } from '../../../../core/domain/advice.ts';
import type { AdviceView, PlanGap } from '../../../../core/domain/plan.ts';
import type { StackMember, StackView } from '../../../../core/domain/stack.ts';
import { ExternalLink } from '../../../../features/ui/ExternalLink.tsx';
import { formatList, formatNumber } from '../../../../features/ui/format.ts';
import { Heading } from '../../../../features/ui/Heading.tsx';
import { t } from '../../../../platform/i18n.ts';
import { DecideMenu } from './DecideMenu.tsx';
import type { Decide } from './plan-actions.ts';

const MOST_NAMES = 6;

interface StacksViewProps {
  view: AdviceView;
  notes: readonly CredentialNote[];
  today: string;
  /** Ids of the credentials of the catalogue that are in the vault. */
  owned: ReadonlySet<string>;
  decide: Decide;
}

/** Credentials that go together: what each adds, where they overlap, what stays open, how far. */
export function StacksView({ view, notes, today, owned, decide }: StacksViewProps) {
  const { stacks, gaps } = view;
  return (
    <div class="plan-view">
      <p class="soft">{t(gaps.length > 0 ? 'stacksForGaps' : 'stacksByRole')}</p>
      {stacks.length === 0 && <p class="notice">{t('stacksNone')}</p>}
      <div class="stack-list">
        {stacks.map((stack) => (
          <Stack
            key={stack.id}
            stack={stack}
            gaps={gaps}
            notes={notes}
            today={today}
            owned={owned}
            decide={decide}
          />
        ))}
      </div>
    </div>
  );
}

interface StackProps extends Omit<StacksViewProps, 'view'> {
  stack: StackView;
  gaps: readonly PlanGap[];
}

function Stack({ stack, gaps, notes, today, owned, decide }: StackProps) {
  const names = new Map(gaps.map(({ id, name }) => [id, name]));
  const list = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => names.get(id) ?? id),
      'and',
      MOST_NAMES,
    );
  const { members, open, done } = stack;
  return (
    <section class="panel" aria-labelledby={`stack-${stack.id}`}>
      <Heading level={2} id={`stack-${stack.id}`}>
        {stack.computed ? t('stackComputed') : stack.role}
      </Heading>
      <progress
        class="stack-progress"
        value={done}
        max={members.length}
        aria-label={t('stackProgress', formatNumber(done), formatNumber(members.length))}
      />
      <p class="small">{t('stackProgress', formatNumber(done), formatNumber(members.length))}</p>
      <ol class="stack-members">
        {members.map((member) => (
          <li key={member.id}>
            <Member member={member} list={list} />
            {member.state !== 'held' && (
              <DecideMenu
                about={member}
                note={notes.find(({ credentialId }) => credentialId === member.id)}
                today={today}
                owned={owned}
                decide={decide}
              />
            )}
          </li>
        ))}
      </ol>
      {gaps.length > 0 && (
        <p class="small">{open.length === 0 ? t('stackOpenNone') : t('stackOpen', list(open))}</p>
      )}
      {stack.noProject && <p class="small">{t('stackNoProject')}</p>}
      {stack.weak && <p class="small soft">{t('stackWeak')}</p>}
      {stack.note !== null && <p class="small soft">{stack.note}</p>}
    </section>
  );
}

function Member({
  member,
  list,
}: {
  member: StackMember;
  list: (ids: readonly string[]) => string;
}) {
  const { name, issuer, url, adds, alone, closes, overlaps, state } = member;
  return (
    <>
      <p>
        <ExternalLink href={url} text={name} /> <span class="soft">{t('byIssuer', issuer)}</span>
        {state && <strong> {t(state === 'held' ? 'stackHeld' : 'stackBegun')}</strong>}
      </p>
      {adds !== '' && <p class="small">{t('stackAdds', adds)}</p>}
      {closes.length > 0 && (
        <p class="small">
          {alone.length > 0 ? t('stackCloses', list(alone)) : t('stackClosesNoneAlone')}
        </p>
      )}
      {overlaps.length > 0 && (
        <p class="small soft">{t('stackOverlaps', formatList(overlaps, 'and', MOST_NAMES))}</p>
      )}
      {member.weak && <p class="small soft">{t('stackMemberWeak')}</p>}
    </>
  );
}
