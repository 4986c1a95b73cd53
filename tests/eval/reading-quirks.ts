import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../../scripts/lib/read-file.ts';
import type { Zone } from '../../src/core/domain/reading.ts';
import { structure, type Structure } from '../../src/core/reading/structure.ts';
import { buildTextMap } from '../../src/features/annotate/text-map.ts';
import { postingOf, SHARED, share } from './reading-lines.ts';

/** What the headings of these fragments mean, judged by hand. */
const MEANINGS: Readonly<Record<string, Zone>> = {
  'who are you?': 'required',
  'what are you gonna do?': 'duties',
  responsibilities: 'duties',
  'knowledge and experience': 'required',
  benefits: 'benefits',
  požadujeme: 'required',
  nabízíme: 'benefits',
  'what will you do': 'duties',
  'your skills and experience': 'required',
  'requirements:': 'required',
  'nice to have:': 'preferred',
  'kdo jsme?': 'company',
  'co nabízíme?': 'benefits',
  'these are the professional requirements and personal skills we are looking for:': 'required',
};

interface Section {
  heading: string | null;
  contents: string[];
}

/** Malformed fragments of real descriptions: every listed item must lie in its heading's zone. */
export function quirks(errors: boolean): void {
  const folder = join(SHARED, 'pages/jd-html-quirks');
  let right = 0;
  let all = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const document = openPage(readFileSync(join(folder, name), 'utf8'), 'https://page.invalid/');
    const read = structure(postingOf(buildTextMap([document.body]).lines));
    const sections = parse(readFileSync(join(folder, name.replace('.html', '.yml')), 'utf8'));
    for (const section of sections) {
      const zone = section.heading === null ? null : MEANINGS[section.heading.toLowerCase()];
      if (section.heading !== null && zone === undefined) continue;
      for (const item of section.contents) {
        const got = zoneOf(read, item);
        // Plain paragraphs must merely not be taken for a list of demands.
        const fits = zone === null ? got !== 'required' && got !== 'preferred' : zone === got;
        const wished = zone === 'required' && got === 'preferred' && WISHED.test(item);
        all += 1;
        if (fits || wished) right += 1;
        else if (errors) console.log(`  ${name} ${section.heading}: ${item.slice(0, 60)} → ${got}`);
      }
    }
  }
  console.log(`malformed fragments, items        ${share(right, all)}`);
}

/** Items below "Ideally also:" inside a list of requirements. */
const WISHED = /Salesforce|Apex|Unit Testing|Ideally/;

function zoneOf(read: Structure, item: string): Zone | 'lost' {
  const wanted = letters(item);
  for (const line of read.lines) {
    if (letters(line.text).includes(wanted)) return line.zone;
  }
  return 'lost';
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The few shapes of YAML that these files use. */
function parse(text: string): Section[] {
  const sections: Section[] = [];
  for (const line of text.split('\n')) {
    const value = line
      .replace(/^\s*-?\s*(?:heading:|type:|contents:)?\s*/, '')
      .replace(/^["']|["']$/g, '');
    if (/^- /.test(line)) sections.push({ heading: null, contents: [] });
    const section = sections.at(-1);
    if (!section) continue;
    if (/^\s*-?\s*heading:/.test(line)) section.heading = value;
    else if (/^\s+- /.test(line)) section.contents.push(value);
  }
  return sections;
}
