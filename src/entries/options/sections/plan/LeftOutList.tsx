import { useState } from 'preact/hooks';
import type { LeftOut, OwnFigure } from '../../../../core/advice/plan/problem.ts';
import { plural, t } from '../../../../platform/i18n.ts';
import { TextField } from '../../form/Field.tsx';
import type { Decidable } from './plan-actions.ts';

interface LeftOutListProps {
  leftOut: readonly LeftOut[];
  onFigure: (about: Decidable, figure: OwnFigure) => void;
}

const MOST = 12;

/** Credentials that could not enter the plan, and a field where a figure would let them in. */
export function LeftOutList({ leftOut, onFigure }: LeftOutListProps) {
  if (leftOut.length === 0) return null;
  // What a figure would let in goes first: there is something to do.
  const shown = leftOut.toSorted((a, b) => Number(isDark(b)) - Number(isDark(a)));
  return (
    <details>
      <summary>{plural(leftOut.length, 'planLeftOutOne', 'planLeftOutOther')}</summary>
      <ul class="plan-open">
        {shown.slice(0, MOST).map((entry) => (
          <li key={entry.offer.id}>
            <strong>{entry.offer.name}</strong> <span class="soft">{why(entry)}</span>
            {isDark(entry) && <Figure entry={entry} onFigure={onFigure} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

const isDark = ({ why }: LeftOut) => why === 'price' || why === 'hours';

function why({ why, offer }: LeftOut): string {
  switch (why) {
    case 'experience':
      return plural(offer.experienceMonths, 'needsExperienceOne', 'needsExperienceOther');
    case 'level':
      return t('notYetLevel');
    case 'training':
      return t('notYetTraining', offer.prerequisites ?? '');
    case 'first':
      return t('planLeftOutFirst');
    case 'filter':
      return t('planLeftOutFilter');
    case 'price':
      return t('costUnknown');
    case 'hours':
      return t('effortUnknown');
  }
}

function Figure({ entry, onFigure }: { entry: LeftOut; onFigure: LeftOutListProps['onFigure'] }) {
  const [value, setValue] = useState('');
  const number = Number(value);
  const right = value.trim() !== '' && number >= 0 && (entry.why === 'price' || number > 0);
  return (
    <form
      class="plan-figure"
      onSubmit={(event) => {
        event.preventDefault();
        if (!right) return;
        onFigure(
          entry.offer,
          entry.why === 'price' ? { cents: Math.round(number * 100) } : { hours: number },
        );
      }}
    >
      <TextField
        id={`figure-${entry.offer.id}`}
        labelKey={entry.why === 'price' ? 'planOwnPrice' : 'planOwnHours'}
        inputMode="numeric"
        maxLength={7}
        value={value}
        onChange={setValue}
      />
      <button type="submit" class="button compact" aria-disabled={!right}>
        {t('planUseFigure')}
      </button>
    </form>
  );
}
