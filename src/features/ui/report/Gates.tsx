import type { ComponentChildren } from 'preact';
import type { Gate, GateKind } from '../../../core/domain/reading.ts';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import { joinFacts } from '../format.ts';
import type { ProfessionNotice } from '../../../core/domain/report.ts';
import { Heading, type HeadingLevel } from '../Heading.tsx';
import { ProfessionNote } from './ProfessionNote.tsx';

const NAME: Record<GateKind, MessageKey> = {
  degree: 'gateDegree',
  licence: 'gateLicence',
  clearance: 'gateClearance',
  years: 'gateYears',
  permit: 'gatePermit',
  language: 'gateLanguage',
  'background-check': 'gateBackgroundCheck',
};

/**
 * Demands that no credential meets: stated, never counted, never with a suggestion. What the listing
 * says it does not ask ("no degree needed") is good news and stands under its own word.
 */
export function Gates({
  gates,
  profession,
  level,
}: {
  gates: readonly Gate[];
  /** Explains the licence or clearance among them, where the work is known. */
  profession: ProfessionNotice | null;
  level: HeadingLevel;
}) {
  const standing = gates.filter((gate) => gate.waived !== true);
  const waived = gates.filter((gate) => gate.waived === true);
  return (
    <>
      <GateList id="gates" title={t('sectionGates')} gates={standing} level={level}>
        {profession && <ProfessionNote profession={profession} />}
      </GateList>
      <GateList id="waived" title={t('sectionWaived')} gates={waived} level={level} />
    </>
  );
}

interface GateListProps {
  id: string;
  title: string;
  gates: readonly Gate[];
  level: HeadingLevel;
  children?: ComponentChildren;
}

function GateList({ id, title, gates, level, children }: GateListProps) {
  if (gates.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading level={level} id={id}>
        {title}
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
      {children}
    </section>
  );
}

function conditions(gate: Gate): string {
  return joinFacts([
    gate.strength === 'preferred' && gate.waived !== true ? t('gatePreferred') : null,
    gate.orEquivalent ? t('gateEquivalent') : null,
  ]);
}
