import type { Correction } from '../domain/correction.ts';

/** A skill that only this person's Waymark knows. */
export interface OwnSkill {
  id: string;
  name: string;
  names: readonly string[];
}

/** A place where an own skill is named; `line` −1 is the title. */
export interface OwnMention {
  skill: OwnSkill;
  line: number;
  start: number;
  end: number;
}

/** The own skills among corrections; one's own names count everywhere. */
export function ownSkills(corrections: readonly Correction[]): OwnSkill[] {
  return corrections.flatMap(({ change }) =>
    change.kind === 'own-skill' ? [{ id: change.id, name: change.name, names: change.names }] : [],
  );
}

/**
 * Where own skills are named: whole words, whatever their case. There are few of them, so one
 * search a name is enough; the catalogue's names go through core/recognition.
 */
export function findOwnSkills(
  own: readonly OwnSkill[],
  lines: readonly { index: number; text: string }[],
): OwnMention[] {
  const mentions: OwnMention[] = [];
  for (const skill of own)
    for (const name of skill.names) {
      const wanted = name.toLowerCase();
      for (const { index, text } of lines) {
        const folded = text.toLowerCase();
        // A text whose length changes with its case has other offsets, and is left out.
        if (folded.length !== text.length) continue;
        for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
          const end = at + wanted.length;
          if (isBorder(text, at) && isBorder(text, end))
            mentions.push({ skill, line: index, start: at, end });
        }
      }
    }
  return mentions;
}

const WORD = /[\p{L}\p{N}]/u;

/** True unless letters or digits meet on both sides of an offset. */
function isBorder(text: string, at: number): boolean {
  return !(WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at)));
}
