import { lastDayOf } from '../../core/matching/lapse.ts';
import type { HeldCredential, VaultRecord } from '../../core/domain/vault.ts';
import { REMIND_BEFORE } from '../../core/matching/due.ts';
import type { WrittenFile } from './tables.ts';

/**
 * The expiry dates as a calendar (RFC 5545), a whole day each with three reminders. The UID of an
 * entry stays the same, so that a second import moves it instead of doubling it.
 *
 * @param expires the sentence for a title, in the person's language
 */
export function expiryCalendar(
  records: readonly VaultRecord[],
  now: Date,
  today: string,
  expires: (title: string) => string,
): WrittenFile {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = records.flatMap((record) => {
    if (record.kind !== 'credential') return [];
    const day = lastDay(record);
    return day === null || day < today ? [] : eventOf(record, day, stamp, expires(record.title));
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Waymark//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return {
    fileName: `waymark-expiry-${today}.ics`,
    text: `${lines.map(folded).join('\r\n')}\r\n`,
    type: 'text/calendar',
  };
}

/** The last day on which a credential holds, if it has one. */
function lastDay({ expiry }: HeldCredential): string | null {
  return expiry.kind === 'date' ? lastDayOf(expiry.date) : null;
}

function eventOf({ id }: HeldCredential, day: string, stamp: string, words: string): string[] {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}-expiry@waymark.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    `SUMMARY:${escaped(words)}`,
    'TRANSP:TRANSPARENT',
    ...REMIND_BEFORE.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(words)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n');
}

/** A line holds 75 octets; a character is never cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let at = '';
  let octets = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (octets + size > 75) {
      lines.push(at);
      at = ' ';
      octets = 1;
    }
    at += char;
    octets += size;
  }
  return [...lines, at].join('\r\n');
}
