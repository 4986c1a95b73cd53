import type { Conflict, ConflictChoice, PartConflict } from '../../../../core/domain/import.ts';
import { formatMoment } from '../../../../features/ui/format.ts';
import { type MessageKey, t } from '../../../../platform/i18n.ts';
import { partOf } from './part-facts.ts';
import { type Facts, recordFacts } from './record-facts.ts';

/** Something that both sides changed, as it is shown. */
export interface Sides {
  id: string;
  /** What it is, where it is no record. */
  kind: MessageKey | null;
  name: string;
  here: Facts;
  there: Facts;
  hereAt: number;
  thereAt: number;
  /** What can become of it; the first is chosen beforehand. */
  choices: readonly ConflictChoice[];
}

/** All that both sides changed, in one form. */
export function sidesOf(conflicts: readonly Conflict[], parts: readonly PartConflict[]): Sides[] {
  return [
    ...conflicts.map(({ here, there }): Sides => ({
      ...{ id: here.id, kind: null, name: here.title },
      ...{ here: recordFacts(here), there: recordFacts(there) },
      ...{ hereAt: here.updatedAt, thereAt: there.updatedAt },
      choices: ['both', 'here', 'there'],
    })),
    ...parts.map(({ store, here, there }): Sides => {
      const [mine, theirs] = [partOf(store, here), partOf(store, there)];
      return {
        ...{ id: here.id, kind: mine.kind, name: mine.name },
        ...{ here: mine.facts, there: theirs.facts },
        ...{ hereAt: here.updatedAt, thereAt: there.updatedAt },
        // Of everything but roles there is one for what it is about: the later is offered first.
        choices:
          store === 'boards'
            ? ['both', 'here', 'there']
            : here.updatedAt >= there.updatedAt
              ? ['here', 'there']
              : ['there', 'here'],
      };
    }),
  ];
}

interface ConflictItemProps {
  sides: Sides;
  choice: ConflictChoice;
  onChoose: (choice: ConflictChoice) => void;
}

const LABELS: Record<ConflictChoice, MessageKey> = {
  both: 'conflictKeepBoth',
  here: 'conflictKeepHere',
  there: 'conflictKeepThere',
};

/** What both sides changed, side by side, and what becomes of it. */
export function ConflictItem({ sides, choice, onChoose }: ConflictItemProps) {
  const { id, kind, name, here, there, hereAt, thereAt, choices } = sides;
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
    (field) => here.get(field) !== there.get(field),
  );
  const cell = (facts: Facts, field: MessageKey) => facts.get(field) ?? t('bringOpen');
  return (
    <fieldset class="conflict">
      <legend>
        {kind !== null && <span class="soft">{t(kind)} </span>}
        <bdi>{name}</bdi>
      </legend>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('conflictHere', formatMoment(hereAt))}</th>
            <th scope="col">{t('conflictThere', formatMoment(thereAt))}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field}>
              <th scope="row">{t(field)}</th>
              <td>{cell(here, field)}</td>
              <td>{cell(there, field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="choices">
        {choices.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name={`conflict-${id}`}
              checked={one === choice}
              onChange={() => onChoose(one)}
            />
            {t(LABELS[one])}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
