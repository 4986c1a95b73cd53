import type { Gate, GateKind } from '../../../core/domain/reading.ts';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import { joinFacts } from '../format.ts';
import { Heading, type HeadingLevel } from '../Heading.tsx';

const NAME: Record<GateKind, MessageKey> = {
  degree: 'gateDegree',
  licence: 'gateLicence',
  clearance: 'gateClearance',
  years: 'gateYears',
  permit: 'gatePermit',
  language: 'gateLanguage',
  'background-check': 'gateBackgroundCheck',
};

/** Demands that no credential meets: stated, never counted, never with a suggestion. */
export function Gates({ gates, level }: { gates: readonly Gate[]; level: HeadingLevel }) {
  if (gates.length === 0) return null;
  return (
    <section aria-labelledby="gates">
      <Heading level={level} id="gates">
        {t('sectionGates')}
      </Heading>
      <ul class="gates">
        {gates.map((gate) => (
          <li key={`${gate.kind}-${gate.line}-${gate.start}`}>
            <span class="soft small">{t(NAME[gate.kind])}</span>
            <span>
              {gate.text}
              <span class="soft small"> {conditions(gate)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function conditions(gate: Gate): string {
  return joinFacts([
    gate.strength === 'preferred' ? t('gatePreferred') : null,
    gate.orEquivalent ? t('gateEquivalent') : null,
  ]);
}
