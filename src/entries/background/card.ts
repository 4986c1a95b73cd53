import { suggestionBeside } from '../../core/advice/beside-gap.ts';
import { unitsOf } from '../../core/matching/units.ts';
import type { CertificationLine, Report, SkillLine } from '../../core/domain/report.ts';
import { formatLevel, joinFacts } from '../../features/ui/format.ts';
import { t } from '../../platform/i18n.ts';
import type { Card } from '../../protocol/messages.ts';

type Ask = SkillLine | CertificationLine;

/** The skill or certification that is named at a place of the listing; `null` when none is. */
export function askAt(report: Report, line: number, start: number): Ask | null {
  const asks: Ask[] = [...report.skills, ...report.certifications];
  return (
    asks.find(({ mentions }) =>
      mentions.some((at) => at.line === line && at.start <= start && start < at.end),
    ) ?? null
  );
}

/**
 * What the card beside a marked word says: what the popup says of that one skill. Without
 * `compared` (mode "what is asked") nothing in it depends on the vault, as with the marks.
 */
export function cardFor(
  report: Report,
  ask: Ask,
  line: number,
  { mayStore, compared }: { mayStore: boolean; compared: boolean },
): Card {
  const level = 'level' in ask ? formatLevel(ask.level) : null;
  const [proof] = ask.proofs;
  const closing = suggestionBeside([ask.id], report.suggestions);
  const held = compared && ask.standing !== 'missing';
  const facts = [
    joinFacts([standingWords(report, ask, compared), level && t('askedLevel', level)]),
    held && proof ? t('cardProof', proof.title) : null,
    compared && !held && closing ? t('cardCloses', closing.name) : null,
  ];
  return {
    id: ask.id,
    name: ask.name,
    facts: facts.filter((fact) => fact !== null),
    sentence: ask.mentions.find((at) => at.line === line)?.sentence ?? null,
    actions: mayStore ? [...(held ? [] : (['have'] as const)), 'not-a-skill', 'same-as'] : [],
  };
}

function standingWords(report: Report, ask: Ask, compared: boolean): string {
  if (!ask.sure) return t('cardUnsure');
  if (!compared) {
    return t(ask.strength === 'required' ? 'cardAskedRequired' : 'cardAskedPreferred');
  }
  if (ask.standing === 'have') return t('cardHave');
  if (ask.standing === 'have-asked-deeper') return t('cardDeeper');
  const unit = unitsOf([...report.skills, ...report.certifications]).find(({ members }) =>
    members.some(({ id }) => id === ask.id),
  );
  if (unit?.members.some(({ standing }) => standing !== 'missing')) return t('cardGroupHeld');
  return t(unit?.strength === 'required' ? 'cardMissingRequired' : 'cardMissingPreferred');
}
