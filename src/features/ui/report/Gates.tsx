import type { ComponentChildren } from 'preact';
import type { Gate } from '../../../core/domain/reading.ts';
import { type MessageKey, t } from '../../../platform/i18n.ts';
import { joinFacts } from '../format.ts';
import type { Report } from '../../../core/domain/report.ts';
import { GATE_WORDS } from '../gate-words.ts';
import { Heading, type HeadingLevel } from '../Heading.tsx';
import { ProfessionNote } from './ProfessionNote.tsx';

/**
 * Demands that no credential meets: stated, never counted, never with a suggestion. What the listing
 * says it does not ask ("no degree needed") is good news and stands under its own word. A language
 * that is counted among the skills is not said here a second time, nor one sentence twice.
 */
export function Gates({ report, level }: { report: Report; level: HeadingLevel }) {
  const counted = new Set(
    report.skills
      .filter(
        ({ kind, strength, sure }) => kind === 'human-language' && sure && strength !== 'mentioned',
      )
      .flatMap(({ mentions }) => mentions.map(({ line }) => line)),
  );
  const saidAsClearance = (gate: Gate) =>
    gate.kind === 'background-check' &&
    report.gates.some((other) => other.kind === 'clearance' && other.text === gate.text);
  const gates = report.gates.filter(
    (gate) => !(gate.kind === 'language' && counted.has(gate.line)) && !saidAsClearance(gate),
  );
  const standing = gates.filter((gate) => gate.waived !== true);
  const waived = gates.filter((gate) => gate.waived === true);
  return (
    <>
      <GateList id="gates" title={t('sectionGates')} gates={standing} level={level}>
        {report.profession && <ProfessionNote profession={report.profession} />}
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
            <span class="soft small">{t(nameOf(gate))}</span>
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

/** A check of the past that no authority grants is called what it is. */
function nameOf({ kind, text }: Gate): MessageKey {
  return kind === 'clearance' &&
    /background|drug|criminal|police|DBS|fingerprint/iu.test(text) &&
    !/clearance|cleared|secret/iu.test(text)
    ? 'gateBackgroundCheck'
    : GATE_WORDS[kind];
}

/** What the sentence itself says already is not said again. */
function conditions(gate: Gate): string {
  const said = (word: string) => gate.text.toLowerCase().includes(word);
  return joinFacts([
    gate.strength === 'preferred' && gate.waived !== true && !said('prefer') && !said('a plus')
      ? t('gatePreferred')
      : null,
    gate.orEquivalent && !said('equivalent') ? t('gateEquivalent') : null,
  ]);
}
