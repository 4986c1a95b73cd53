import { describe, expect, it } from 'vitest';
import { structure } from '../../../src/core/reading/structure.ts';
import { posting, said } from './helper.ts';

/** Text of a board that lost its line breaks, as collectors and some feeds hand it on. */
const FLAT =
  "Our client needs a platform engineer.What You Will Be Doing- Running our clusters with [Nomad].- Writing runbooks for the night shift.- Talking to the teams about incidents.Minimum Qualifications: - Five years of [Linux] - A bachelor's degreeNO AGENCIES PLEASE - Knowledge of [Terraform] Preferred Qualifications: - [Rust] or [Go] - Certified in [Kubernetes] Business Overview: We are a bank and we like [Haskell]. Don't hesitate! Submit your CV in [Word] format. Acme is an equal-opportunity employer.";

describe('a text that lost its line breaks', () => {
  it('still has its sections', () => {
    expect(said(FLAT)).toEqual({
      Nomad: 'mentioned',
      Linux: 'required',
      Terraform: 'required',
      Rust: 'preferred',
      Go: 'preferred',
      Kubernetes: 'preferred',
      Haskell: 'dropped',
      Word: 'dropped',
    });
  });

  it('names its gates by the clause that states them, not by the whole', () => {
    const { gates } = structure(posting(FLAT.replace(/[[\]]/g, '')));
    const texts = gates.map(({ kind, text }) => [kind, text]);
    expect(texts).toContainEqual(['years', 'Five years of Linux']);
    for (const { text } of gates) expect(text.length).toBeLessThan(90);
  });

  it('ends its demands where the employer speaks of itself', () => {
    const text =
      'Required: Two years of [Java] and a clear head for the pager. You know [SQL] well. We are a family firm in Ghent with four hundred people in nine towns. We use [Jira] and like it, and our canteen is open to guests on Fridays. We have been here since 1961 and our founder still comes in on most days of the week.';
    expect(said(text)).toEqual({ Java: 'required', SQL: 'required', Jira: 'mentioned' });
  });
});

describe('pasted text without any markup', () => {
  it('has its headings by their words', () => {
    const text = `
      Minimum Qualifications
      Experience with [Java]
      Preferred Qualifications
      Experience with [Kafka]
      What You Can Expect
      A bicycle and a [Udemy] account`;
    expect(said(text)).toEqual({ Java: 'required', Kafka: 'preferred', Udemy: 'dropped' });
  });

  it('a full stop behind a heading does not hide it', () => {
    const text = 'Responsibilities.\nRun the [Kafka] cluster that all our teams depend on';
    expect(said(text)).toEqual({ Kafka: 'mentioned' });
  });

  it('an emoji before every heading does not make them a list', () => {
    const zones = structure(
      posting('* What will you do?\nAnswer the phone\n* What we offer?\nA bicycle'),
    ).lines.map(({ zone }) => zone);
    expect(zones).toEqual(['duties', 'duties', 'benefits', 'benefits']);
  });

  it('pay in the headline opens no section', () => {
    const text = 'NIGHT DRIVER - £14.20/HR\nYou must know [Excel] well.';
    expect(said(text)).toEqual({ Excel: 'required' });
  });

  it('a label with its text in one line has no sub-headings', () => {
    const text = `
      Optional: a little [Terraform]
      # What you bring
      * [SQL]`;
    expect(said(text)).toEqual({ Terraform: 'preferred', SQL: 'required' });
  });
});

describe('what stands first in its clause speaks of what follows', () => {
  it.each([
    ['* Programming in one language ([výhodou] [Java])', 'cs'],
    ['* Výhodou - zkušenosti s [Java]', 'cs'],
    ['* Costituisce titolo preferenziale la conoscenza di [Java]', 'it'],
    ['* A plus: [Java]', 'en'],
  ])('%s', (line, language) => {
    const text = `# Requirements\n${line.replace('[výhodou]', 'výhodou')}`;
    expect(said(text, language)).toEqual({ Java: 'preferred' });
  });

  it('a name that is waved off does not wave off what stands before it', () => {
    expect(said('# Requirements\n* [Python]; no [PHP] required')).toEqual({
      Python: 'required',
      PHP: 'negated',
    });
  });
});
