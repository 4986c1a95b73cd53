import { plusDays, type Step } from './problem.ts';

const LONGEST_LINE = 75;

/**
 * The steps of a plan as a calendar file (RFC 5545): one all-day event each.
 *
 * @param stamp moment of making, `YYYYMMDDTHHMMSSZ`
 */
export function calendarOf(steps: readonly Step[], stamp: string): string {
  const events = steps.flatMap(({ item, from, until }) => [
    'BEGIN:VEVENT',
    `UID:${item.id}-${from}@waymark`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    // The end of an all-day event is the day after its last.
    `DTEND;VALUE=DATE:${compact(plusDays(until, 1))}`,
    `SUMMARY:${escaped(item.name)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const compact = (date: string) => date.replaceAll('-', '');

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');

/** Lines of at most 75 bytes; a character is never cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > LONGEST_LINE) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
