import { Fragment } from 'preact';
import type { Proof } from '../../../core/domain/report.ts';
import { t } from '../../../platform/i18n.ts';
import { SEPARATOR } from '../format.ts';
import { AskedLevel } from './AskedUnit.tsx';
import { keyOf, leadOf, type Line, type LineUnit } from './lines.ts';
import type { ReportActions } from './actions.ts';
import { UnitNames } from './UnitNames.tsx';

interface HaveListProps {
  units: LineUnit[];
  /** "Have, asked deeper": every unit on its own line, with the level asked. */
  deeper: boolean;
  actions: ReportActions;
}

/** What is held and what proves it. Skills that the same thing proves share one entry. */
export function HaveList({ units, deeper, actions }: HaveListProps) {
  const entries = deeper ? units.map((unit) => [unit]) : byProof(units);
  return (
    <ul class="have-list">
      {entries.map((entry) => {
        const [first] = entry;
        if (!first) return null;
        return (
          <li key={keyOf(first)}>
            <p>
              {entry.map((unit, at) => (
                <Fragment key={keyOf(unit)}>
                  {at > 0 && SEPARATOR}
                  <UnitNames unit={unit} mark="have" actions={actions} />
                  {deeper && <AskedLevel unit={unit} />}
                </Fragment>
              ))}
            </p>
            <p class="soft small">{proofWords(leadOf(first))}</p>
          </li>
        );
      })}
    </ul>
  );
}

function byProof(units: LineUnit[]): LineUnit[][] {
  const entries = new Map<string, LineUnit[]>();
  for (const unit of units) {
    const key = JSON.stringify(leadOf(unit).proofs.map(({ recordId, via }) => [recordId, via]));
    const entry = entries.get(key);
    if (entry) entry.push(unit);
    else entries.set(key, [unit]);
  }
  return [...entries.values()];
}

function proofWords({ name, proofs }: Line): string {
  // A certificate says more to others than one's own word, even by way of a narrower skill.
  const [proof, ...more] = proofs.toSorted(
    (a, b) => Number(a.kind === 'experience') - Number(b.kind === 'experience'),
  );
  if (!proof) return '';
  const title = titleOf(proof, name);
  const words = proof.via === null ? title : t('provedVia', title, proof.via);
  const others = new Set(more.map(({ recordId }) => recordId));
  others.delete(proof.recordId);
  return others.size === 0 ? words : t('provedMore', words, others.size);
}

function titleOf({ kind, title }: Proof, skill: string): string {
  if (kind === 'credential') return title;
  // "I have this" names a record after its skill; saying it twice would say nothing.
  return title === skill ? t('byYourWord') : t('provedByWord', title);
}
