import type { Stretch } from './spell.ts';

const SIZE = 8;

/**
 * Where hints may stand, until it is known which names the text has. Numbers in one list: in real
 * postings every other word is a hint of something.
 */
export class SeenHints {
  private readonly numbers: number[] = [];
  private readonly shown = { form: 0, line: 0, spanEnd: 0 };

  get count(): number {
    return this.numbers.length / SIZE;
  }

  /** @param form the first of the hints with one hash */
  see(
    form: number,
    line: number,
    { first, last, end, tail, lead }: Stretch,
    spanEnd: number,
  ): void {
    this.numbers.push(form, line, first, last, end, tail, lead ? 1 : 0, spanEnd);
  }

  /** Puts the words of one of them into `stretch`; what is given back is written over by the next. */
  show(index: number, stretch: Stretch): Readonly<{ form: number; line: number; spanEnd: number }> {
    const { numbers, shown } = this;
    const at = SIZE * index;
    shown.form = numbers[at] ?? 0;
    shown.line = numbers[at + 1] ?? 0;
    stretch.first = numbers[at + 2] ?? 0;
    stretch.last = numbers[at + 3] ?? 0;
    stretch.end = numbers[at + 4] ?? 0;
    stretch.tail = numbers[at + 5] ?? 0;
    stretch.lead = numbers[at + 6] === 1;
    shown.spanEnd = numbers[at + 7] ?? 0;
    return shown;
  }
}
