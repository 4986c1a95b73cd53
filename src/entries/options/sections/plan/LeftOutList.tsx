import { useState } from 'preact/hooks';
import type { LeftOut, OwnFigure } from '../../../../core/advice/plan/problem.ts';
import { plural, t } from '../../../../platform/i18n.ts';
import { TextField } from '../../form/Field.tsx';

interface LeftOutListProps {
  leftOut: readonly LeftOut[];
  onFigure: (id: string, figure: OwnFigure) => void;
}

const MOST = 12;

/** Credentials that could not enter the plan, and a field where a figure would let them in. */
export function LeftOutList({ leftOut, onFigure }: LeftOutListProps) {
  if (leftOut.length === 0) return null;
  return (
    <details>
      <summary>{plural(leftOut.length, 'planLeftOutOne', 'planLeftOutOther')}</summary>
      <ul class="plan-open">
        {leftOut.slice(0, MOST).map((entry) => (
          <li key={entry.offer.id}>
            <strong>{entry.offer.name}</strong> <span class="soft">{why(entry)}</span>
            {(entry.why === 'price' || entry.why === 'hours') && (
              <Figure entry={entry} onFigure={onFigure} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function why({ why, offer }: LeftOut): string {
  switch (why) {
    case 'experience':
      return plural(offer.experienceMonths, 'needsExperienceOne', 'needsExperienceOther');
    case 'level':
      return t('notYetLevel');
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
          entry.offer.id,
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
