import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { plural, t } from '../../../platform/i18n.ts';
import type { Asked } from '../owned-record.ts';
import { type Line, placeOf } from './lines.ts';
import type { ReportActions } from './actions.ts';

/** What is ticked so far, by id. */
export interface Ticks {
  has: (id: string) => boolean;
  toggle: (id: string) => void;
}

interface TickFormProps {
  /** Everything that can be ticked. */
  lines: readonly Line[];
  onSave: (asked: Asked[]) => void;
  children: (ticks: Ticks) => ComponentChildren;
}

/**
 * The first listing, before anything is held: what it asks for, to be ticked and saved in one go.
 * Nothing is ticked beforehand, and nothing is kept of what is not.
 */
export function TickForm({ lines, onSave, children }: TickFormProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = lines.filter(({ id }) => ticked.has(id));
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  return (
    <form
      class="tick-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) onSave(chosen.map(askedOf));
      }}
    >
      <p class="tick-bar">
        <button type="submit" class="button primary" aria-disabled={chosen.length === 0}>
          {chosen.length === 0
            ? t('tickFirst')
            : plural(chosen.length, 'tickSaveOne', 'tickSaveOther')}
        </button>
      </p>
      {children({ has: (id) => ticked.has(id), toggle })}
    </form>
  );
}

/** A line as something that a person can say to have. */
export function askedOf(line: Line): Asked {
  return { kind: 'soft' in line ? 'skill' : 'certification', id: line.id, name: line.name };
}

interface TickNamesProps {
  members: readonly Line[];
  ticks: Ticks;
}

/** A box before each name; of an either/or group every one has its own. */
export function TickNames({ members, ticks }: TickNamesProps) {
  return (
    <span class="tick-names">
      {members.length > 1 && <span class="soft">{t('oneOf')}</span>}
      {members.map(({ id, name, strength }) => (
        <label key={id} class="tick">
          <input type="checkbox" checked={ticks.has(id)} onChange={() => ticks.toggle(id)} />
          <span class={`skill asked-${strength === 'required' ? strength : 'preferred'}`}>
            {name}
          </span>
        </label>
      ))}
    </span>
  );
}

/** Where names are for ticking, the way to their place in the page stands with the sentences. */
export function ShowPlaces({ lines, actions }: { lines: readonly Line[]; actions: ReportActions }) {
  const { showOnPage } = actions;
  if (!showOnPage) return null;
  return (
    <p class="correct-choices">
      {lines.map((line) => {
        const place = placeOf(line);
        return (
          place && (
            <button
              key={line.id}
              type="button"
              class="button compact"
              onClick={() => showOnPage(place, line.name)}
            >
              {t('showOnPage', line.name)}
            </button>
          )
        );
      })}
    </p>
  );
}
