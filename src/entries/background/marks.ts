import type { Matched } from '../../core/matching/match-reading.ts';
import { unitsOf } from '../../core/matching/units.ts';
import type { CertificationLine, SkillLine } from '../../core/domain/report.ts';
import type { MarkMode } from '../../core/domain/vault.ts';
import type { Mark, MarkGroup } from '../../protocol/messages.ts';

/**
 * What to mark on the page. Only what is counted, and what is unsure: soft, merely mentioned and
 * negated skills stay as they are, and so does the job title.
 *
 * In mode `asked` the answer comes from the posting alone, so that a page which looks at its
 * highlights learns nothing of the vault. While the vault is empty that is also all there is to
 * say: nobody wants to see everything marked as missing.
 */
export function marksFor(report: Matched, mode: MarkMode): Mark[] {
  if (mode === 'nothing') return [];
  const compared = mode === 'have-and-missing' && !report.vaultEmpty;
  const asks: (SkillLine | CertificationLine)[] = [...report.skills, ...report.certifications];
  const marks: Mark[] = [];
  const mark = (ask: SkillLine | CertificationLine, group: MarkGroup) => {
    for (const { line, start, end } of ask.mentions) {
      if (line >= 0) marks.push({ line, start, end, group });
    }
  };

  for (const { strength, members } of unitsOf(asks)) {
    const held = members.some(isHeld);
    for (const member of members) {
      if (!compared) mark(member, `asked-${strength}`);
      else if (isHeld(member)) mark(member, 'have');
      // "AWS or Azure": who has one is not missing the other.
      else if (!held) mark(member, `missing-${strength}`);
    }
  }
  if (compared) {
    for (const ask of asks) {
      const soft = 'soft' in ask && ask.soft;
      if (!ask.sure && !soft && ask.strength !== 'mentioned') mark(ask, 'unsure');
    }
  }
  return marks.sort((a, b) => a.line - b.line || a.start - b.start);
}

function isHeld(ask: SkillLine | CertificationLine): boolean {
  return ask.standing !== 'missing';
}
