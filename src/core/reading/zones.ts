import type { Line } from '../domain/posting.ts';
import { cutLine } from './cut-line.ts';
import { dress, isProse, LOUD, type Dress } from './dress.ts';
import { Forecast } from './forecast.ts';
import { announces, headingMeaning, isAsking, type HeadingMeaning } from './headings.ts';
import { findLabels } from './labels.ts';
import type { InnerZone, LanguagePack } from './language-pack.ts';
import { lineKind, type LineKind } from './line-kind.ts';
import { has, plain, words } from './patterns.ts';
import { fresh, openedZone, type Section } from './section.ts';
import { rowMark, TableZones } from './table-zones.ts';
import { ASKED, DEMANDS } from './zone-sets.ts';
import { wholeLine, type ZonedLine } from './zoned-line.ts';

/** A sum of money. */
const PAY = /[£$€¥] ?\d|\d ?(?:[£$€¥]|k\b|kč|eur|chf)/iu;

/** Gives every line its zone. Pure and linear: each line is looked at a fixed number of times. */
export function zoneLines(
  lines: readonly Line[],
  packs: readonly LanguagePack[],
): { lines: ZonedLine[]; demanded: boolean } {
  const zoner = new Zoner(lines.map(unlisted), packs);
  return { lines: zoner.run(), demanded: zoner.demanded };
}

/** A lone bullet of a few words is no list: "✅ Your profile" above plain lines. */
function unlisted(line: Line, i: number, lines: readonly Line[]): Line {
  const alone = line.bullet && line.depth === 0 && !lines[i - 1]?.bullet && !lines[i + 1]?.bullet;
  return alone && line.text.split(' ').length <= 6 ? { ...line, bullet: false } : line;
}

/**
 * The walk over the lines. One class, and longer than most, because every step reads and changes the
 * same few facts about the section it is in.
 */
class Zoner {
  private readonly out: ZonedLine[] = [];
  private readonly kinds: LineKind[];
  private readonly dresses: (Dress | null)[];
  /** What each line means as a heading; `null` for lines that are none. */
  private readonly meanings: (HeadingMeaning | null)[];
  private readonly lines: readonly Line[];
  private readonly packs: readonly LanguagePack[];
  /** A heading (or label) says what is required. */
  demanded = false;
  /** A heading says what is merely wished. */
  private readonly wished: boolean;
  private section: Section = fresh('none', 'plain');
  private readonly tables: TableZones;
  private readonly forecast: Forecast;
  /** The section around one that a list item opened ("Ideally also:"), and that item's depth. */
  private outer: { section: Section; depth: number; deeper: boolean } | null = null;

  constructor(lines: readonly Line[], packs: readonly LanguagePack[]) {
    this.lines = lines;
    this.packs = packs;
    this.tables = new TableZones(lines, packs);
    this.kinds = lines.map((line) => lineKind(line.text, packs));
    this.dresses = lines.map((line, i) => dress(line, lines[i + 1]));
    this.meanings = lines.map((line, i) => {
      const worn = this.dresses[i] ?? null;
      const meaning = this.meaning(line, worn);
      return meaning && !this.isBody(line, worn, meaning) ? meaning : null;
    });
    this.forecast = new Forecast(
      lines,
      this.kinds,
      this.dresses.map(
        (worn, i) => (worn !== null && worn !== 'plain') || this.meanings[i] !== null,
      ),
    );
    const opened = new Set(this.meanings.map((meaning) => meaning?.zone));
    this.demanded = opened.has('required') || opened.has('mixed');
    this.wished = opened.has('preferred');
  }

  run(): ZonedLine[] {
    for (let i = 0; i < this.lines.length; i += 1) this.line(i);
    return this.out;
  }

  private line(i: number): void {
    const line = this.lines[i];
    if (!line) return;
    const cell = this.tables.at(i);
    if (cell) {
      if (cell.heading) this.section = { ...fresh('required', 'tag'), lines: 1 };
      this.push(line, cell.heading, cell.zone ?? this.section.zone);
      return;
    }
    if (this.isMark(i, line)) return;
    this.leaveItem(line);
    const worn = this.dresses[i] ?? null;
    const meaning = this.meanings[i] ?? null;
    if (meaning && !this.endsInLabel(line, worn)) {
      if (!this.isItem(i, line, worn, meaning)) {
        this.open(i, line, worn ?? 'plain', meaning);
        return;
      }
    }
    const open = /[:：]$/.test(line.text.trim()) || line.text.split(' ').length <= 10;
    if (worn !== null && worn !== 'plain' && (worn === 'colon' ? open : !line.bullet)) {
      this.unknown(i, line, worn);
      return;
    }
    this.body(i, line);
  }

  /** "Knowledge of Git Nice to have:" – a lost line break glued the next heading to an item. */
  private endsInLabel(line: Line, worn: Dress | null): boolean {
    if (worn !== 'colon' || line.text.split(' ').length < 5) return false;
    const place = { zone: this.section.zone, bullet: line.bullet, flat: false };
    const last = findLabels(line.text, this.packs, place).at(-1);
    return last !== undefined && last.start > 0 && last.end >= line.text.trimEnd().length;
  }

  private meaning(line: Line, worn: Dress | null): HeadingMeaning | null {
    if (worn === null) return null;
    // "To be successful, you'll have…" goes on in the lines below.
    const asking = /(?:\?|…|\.{3})$/.test(line.text.trimEnd()) || isAsking(line.text);
    return headingMeaning(line.text, this.packs, worn !== 'plain' || asking);
  }

  /** Plain single words that are facts or items: "Tech" above an introduction, "Bonus" among perks. */
  private isItem(i: number, line: Line, worn: Dress | null, meaning: HeadingMeaning): boolean {
    const field = worn === 'bold' && /^tech(?:nology)?$/i.test(line.text.trim());
    if ((worn !== 'plain' && !field) || /\s/.test(line.text.trim())) return false;
    if (meaning.zone === 'preferred') return this.section.zone === 'benefits';
    return meaning.zone === 'stack' && isProse(this.lines[i + 1]?.text ?? '');
  }

  /** A bullet such as "SQL skills" is a demand, not a heading, though its words would fit one. */
  private isBody(line: Line, worn: Dress | null, meaning: HeadingMeaning): boolean {
    if (!line.bullet) return false;
    if (worn === 'colon' || worn === 'tag') return false;
    // An emoji in front of every heading makes them look like a list: "💼 What we offer?"
    if (worn === 'plain') return meaning.zone === 'none' || !isAsking(line.text);
    return !(meaning.whole && worn === 'bold');
  }

  /** A table row that ends in "Essential" or "Desirable": the word speaks of its row. */
  private isMark(i: number, line: Line): boolean {
    const mark = rowMark(this.lines, i, this.packs);
    if (mark === null) return false;
    for (let k = mark.from; k < i; k += 1) {
      this.out[k] = wholeLine(this.lines[k]?.text ?? '', false, mark.zone);
    }
    this.push(line, false, 'none');
    return true;
  }

  /** Back to the list around an item that had a list of its own. */
  private leaveItem(line: Line): void {
    const outer = this.outer;
    if (outer === null) return;
    if (line.depth > outer.depth) {
      outer.deeper = true;
    } else if (!line.bullet || outer.deeper) {
      if (line.bullet) this.section = outer.section;
      this.outer = null;
    }
  }

  private open(i: number, line: Line, worn: Dress, meaning: HeadingMeaning): void {
    const current = this.section;
    // A label with its text in one line ("Optional: Terraform") has no sub-headings.
    const quieter = !current.glued && (LOUD[worn] < LOUD[current.dress] || current.nested);
    const atOnce = current.lines === 0 && i > 0;
    const found = openedZone(meaning, current, {
      demanded: this.demanded,
      oneWord: !/\s/.test(line.text.trim()),
      quieter,
      atOnce,
      bullet: line.bullet,
    });
    // "What to expect" promises tasks as often as perks: the list below tells.
    const tasks =
      found === 'benefits' && announces(line.text) && this.forecast.vote(i + 1) === 'duty';
    const zone = tasks ? 'duties' : found;
    const sub = zone === current.zone && (quieter || atOnce);
    if (line.bullet && zone !== current.zone) {
      this.outer = { section: current, depth: line.depth, deeper: false };
    }
    if (zone === 'benefits' && PAY.test(line.text) && !this.lines[i + 1]?.bullet) {
      // "Forklift driver, nights, £14.20 an hour": the pay is in the headline, and no section opens.
      if (ASKED.has(current.zone) || current.zone === 'none') this.section = fresh('none', 'plain');
    } else if (sub) {
      current.nested ||= atOnce;
      current.bullets = 0;
    } else {
      this.section = { ...fresh(zone, worn), minimum: /minimum|basic/i.test(line.text) };
    }
    this.push(line, true, zone);
  }

  /** A line dressed as a heading whose words are not known. */
  private unknown(i: number, line: Line, worn: Dress): void {
    const current = this.section;
    const atOnce = current.lines === 0 && i > 0 && current.zone !== 'none';
    const quieter = !current.glued && LOUD[worn] < LOUD[current.dress];
    if (DEMANDS.has(current.zone) && (atOnce || current.nested || quieter)) {
      current.nested ||= atOnce && LOUD[worn] === LOUD[current.dress];
      current.bullets = 0;
      this.push(line, true, current.zone);
      return;
    }
    if (worn === 'colon' && current.zone !== 'none' && !current.glued) {
      this.push(line, true, current.zone);
      return;
    }
    const vote = this.forecast.vote(i + 1);
    // A second list of bare names below the demands, under words nobody foresaw ("Gravy").
    const second =
      vote === null &&
      current.zone === 'required' &&
      LOUD[worn] === LOUD[current.dress] &&
      !this.wished &&
      this.forecast.isShortList(i + 1);
    const zone: InnerZone =
      vote === 'asks'
        ? ASKED.has(current.zone)
          ? current.zone
          : 'required'
        : vote === 'duty'
          ? 'duties'
          : vote === 'benefit'
            ? 'benefits'
            : second
              ? 'preferred'
              : 'none';
    this.section = fresh(zone, worn);
    this.push(line, true, zone);
  }

  private body(i: number, line: Line): void {
    const current = this.section;
    const kind = this.kinds[i] ?? null;
    const prose = !line.bullet && isProse(line.text);
    if (prose && current.bullets > 0 && current.zone !== 'none' && !this.nextIsItem(i)) {
      // A paragraph after a list: the section is over, whatever it was.
      this.section = fresh('none', 'plain');
    } else if (!line.bullet && current.glued && prose) {
      this.section = fresh('none', 'plain');
    }
    this.implied(i, line, kind);
    const section = this.section;
    section.lines += 1;
    if (line.bullet) section.bullets += 1;
    const cut = cutLine(line, section, kind, this.packs);
    this.demanded ||= cut.demanded;
    if (cut.opened) this.section = cut.opened;
    this.out.push(cut.line);
  }

  private nextIsItem(i: number): boolean {
    const next = this.lines[i + 1];
    return next?.bullet === true && this.lines[i]?.text.trimEnd().endsWith(':') === true;
  }

  /** A list that begins without a heading: demands below duties or at the top, duties at the top. */
  private implied(i: number, line: Line, kind: LineKind): void {
    const current = this.section;
    if (current.minimum && this.restarts(line, current)) {
      this.section = fresh('preferred', 'plain');
      return;
    }
    if (kind === 'duty') {
      if (current.zone === 'none' && this.forecast.runOf('duty', i) >= 2) {
        this.section = fresh('duties', 'plain');
      }
      return;
    }
    if (kind !== 'asks' || (current.zone !== 'duties' && current.zone !== 'none')) return;
    // Where a heading says what is required, an introduction that asks is none of it.
    const free = current.zone === 'none' && !line.bullet;
    if (free && (this.demanded || isProse(line.text))) return;
    // Directly below its heading a duty may speak of what one is able to do.
    if (current.zone === 'duties' && current.lines < 2) return;
    if (this.forecast.runOf('asks', i) >= 2) this.section = fresh('required', 'plain');
  }

  /**
   * Below "minimum qualifications", with no word of wishes anywhere: a second demand for a degree
   * opens the wished part, whose heading is missing.
   */
  private restarts(line: Line, section: Section): boolean {
    const degree = this.packs.some((pack) =>
      has(words(pack.gates.degree, pack.spaced), plain(line.text)),
    );
    if (!degree) return false;
    section.degrees += 1;
    return section.degrees > 1 && section.lines >= 2 && !this.wished;
  }

  private push(line: Line, heading: boolean, zone: InnerZone): void {
    this.out.push(wholeLine(line.text, heading, zone));
  }
}
