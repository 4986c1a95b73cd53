import { describe, expect, it } from 'vitest';
import { structure } from '../../../src/core/reading/structure.ts';
import { posting, said, understand } from './helper.ts';

const zones = (text: string) => structure(posting(text)).lines.map((line) => line.zone);

describe('headings are told by meaning, however they are dressed', () => {
  it.each([
    ['## Requirements', 'a heading tag'],
    ['# Requirements', 'a bold line'],
    ['REQUIREMENTS', 'capitals'],
    ['Requirements:', 'a colon'],
    ['Requirements', 'a short plain line'],
    ['🚀 Requirements', 'an emoji before it'],
    ['2. Requirements', 'a number before it'],
    ["# What you'll bring", 'words for the reader'],
    ['# Is this you?', 'a question'],
  ])('%s (%s)', (heading) => {
    expect(zones(`${heading}\n* SQL\n* Python`)).toEqual(['required', 'required', 'required']);
  });

  it('a heading glued to its text', () => {
    expect(said('Requirements: [Java], [SQL]\nBenefits: a free [Udemy] account')).toEqual({
      Java: 'required',
      SQL: 'required',
      Udemy: 'dropped',
    });
  });

  it('a heading glued to a first word of one letter', () => {
    const text =
      'TITLE: Harbour clerkNotesOnly local candidates. We cannot pay for the move.Required SkillsA fine hand with [SQL]. Years of [Java] in use. Nice to haveA little [Tableau].';
    expect(said(`${text} ${'We sell maps. '.repeat(12)}`)).toEqual({
      SQL: 'required',
      Java: 'required',
      Tableau: 'preferred',
    });
  });

  it('a label in the first words of a paragraph holds for that paragraph', () => {
    const text = `
      About you. You know [SQL] well and have met [Mixpanel] before.
      What would tip the balance. Some [Polish], or route planning.
      What you won't need. You won't touch [Figma].`;
    expect(said(text)).toEqual({
      SQL: 'required',
      Mixpanel: 'required',
      Polish: 'preferred',
      Figma: 'negated',
    });
  });

  it('one flowing paragraph with labels and bullet signs inside', () => {
    const text =
      "We fill prescriptions. What's needed: • [CPhT] • third-party claims Ideally also: • [PioneerRx] Hours: four nines, and we play [Bridge].";
    const text2 = text.replace(' Ideally', '. Ideally').replace(' Hours', '. Hours');
    expect(said(text2)).toEqual({ CPhT: 'required', PioneerRx: 'preferred', Bridge: 'dropped' });
  });

  it('money is not a wish: "plus 20% bonus" opens no wished-for section', () => {
    expect(zones('# £60k plus 20% bonus\n* SQL')[0]).not.toBe('preferred');
  });
});

describe('sections end and nest as a reader sees it', () => {
  it('sub-headings below a heading stay inside it', () => {
    const text = `
      ## What we ask for
      ## Swift
      Four years of [Swift]
      ## Testing
      [XCTest] as a matter of course
      ## Worth extra
      ## Delivery
      [Fastlane]`;
    expect(said(text)).toEqual({ Swift: 'required', XCTest: 'required', Fastlane: 'preferred' });
  });

  it('a list inside an item ("Ideally also:") does not swallow the items after it', () => {
    const text = `
      # Requirements
      * [HTML]
      * Ideally also:
      ** [Apex]
      ** [Lua]
      * [English]`;
    expect(said(text)).toEqual({
      HTML: 'required',
      Apex: 'preferred',
      Lua: 'preferred',
      English: 'required',
    });
  });

  it('a line of plain text that says how nice some things are to have is a heading', () => {
    const text = `
      Requirements
      [Java]
      A Few Nice To Haves
      [Docker]
      [Helm]`;
    expect(said(text)).toEqual({ Java: 'required', Docker: 'preferred', Helm: 'preferred' });
  });

  it('a paragraph after the list is no longer part of it', () => {
    const text = `
      # Nice to have
      * [Docker]
      * [Helm]
      Our biggest client sells teeth and we also maintain a few shops. They were built with [Shopify] years ago.`;
    expect(said(text)).toEqual({
      Docker: 'preferred',
      Helm: 'preferred',
      Shopify: 'mentioned',
    });
  });

  it('"essential" and "desirable" side by side in a table', () => {
    const cell = (text: string, column: number, heading: 'tag' | 'none' = 'none') => ({
      text,
      bullet: false,
      heading,
      depth: 0,
      column,
    });
    const source = posting('');
    source.lines = [
      cell('Area', 0, 'tag'),
      cell('Essential', 1, 'tag'),
      cell('Desirable', 2, 'tag'),
      cell('Systems', 0),
      cell('Excel', 1),
      cell('Clari', 2),
      cell('Analysis', 0),
      cell('Statistics', 2),
    ];
    const read = structure(source).lines.map((line) => line.zone);
    expect(read.slice(3)).toEqual(['required', 'required', 'preferred', 'required', 'preferred']);
  });

  it('a table row that ends in "Essential" or "Desirable"', () => {
    const cell = (text: string, column: number) => ({
      text,
      bullet: false,
      heading: 'none' as const,
      depth: 0,
      column,
    });
    const source = posting('');
    source.lines = [cell('Excel', 0), cell('Essential', 1), cell('Visio', 0), cell('Desirable', 1)];
    const read = structure(source).lines.map((line) => line.zone);
    expect([read[0], read[2]]).toEqual(['required', 'preferred']);
  });

  it('a heading nobody foresaw is judged by what stands below it', () => {
    const text = `
      # The adventure
      * Develop services for our shops
      * Maintain the pipelines
      # Sparkle
      * Experience with [Scala]
      * Good knowledge of [Linux]`;
    const { names } = understand(text);
    expect(names.get('Scala')?.strength).toBe('required');
    expect(zones(text.replace(/[[\]]/g, ''))[1]).toBe('duties');
  });

  it('says whether a heading of requirements was found', () => {
    expect(structure(posting('# Requirements\n* SQL')).hasRequirementsHeading).toBe(true);
    expect(structure(posting('We are a bakery.')).hasRequirementsHeading).toBe(false);
  });
});
