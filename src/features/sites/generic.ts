import type { Line } from '../../core/domain/posting.ts';
import { densest, jobHeads } from './densest.ts';
import { edgesOf, isLoneHeading, isLoneLink } from './edges.ts';
import { evidence } from './evidence.ts';
import { saysTitle, titleOf } from './headline.ts';
import { openSection, postingSections } from './several.ts';
import { lettersOf, Pruner } from './prune.ts';
import { DUTIES, fold, NOT_A_TITLE, OCCUPATION, REQUIREMENTS } from './words.ts';
import type { Found, LineMap, MapLines, Page } from './site.ts';
import type { Steps } from './steps.ts';

/** Letters that a posting has at least, and how many it has when it is not very terse. */
const LEAST_TEXT = 120;
const USUAL_TEXT = 300;
/** Evidence that a page must show to be taken for a posting; see {@link evidence}. */
const ENOUGH = 6;

/**
 * Read a posting on a page that no other reader knows: the densest block of prose, if the page
 * looks like a job. `body` is where to look; `known` when it is a pane known to hold the posting.
 */
export function* readGeneric<M extends LineMap>(
  page: Page,
  mapLines: MapLines<M>,
  body: Element,
  known: boolean,
): Steps<Found | null> {
  const { document } = page;
  const pruner = new Pruner(body);
  yield;
  if (pruner.proseOf(body) < LEAST_TEXT / 2) return null;
  yield* pruner.findRelated(body);
  const heads = jobHeads(body, pruner);
  yield;
  const sections = known ? [] : postingSections(heads);
  if (sections.length > 0) {
    const open = openSection(sections, document, page.url);
    if (open === null) return null;
    const found = yield* readGeneric(page, mapLines, open.element, true);
    return found && { ...found, title: open.title };
  }
  const block = densest(body, heads, pruner);
  if (!known && holdsCards(block, pruner)) return null;
  yield;
  const title = titleOf(document, block, pruner);
  const edges = edgesOf(block, heads, pruner);
  const skip = (element: Element): boolean =>
    pruner.drops(element) ||
    edges.has(element) ||
    (/^(?:DIV|SECTION)$/.test(element.tagName) && isLoneHeading(element, pruner)) ||
    (element.tagName === 'A' && isLoneLink(element, pruner)) ||
    (pruner.sizeOf(element) <= (title?.length ?? 0) && saysTitle(element, title));
  yield;
  const { lines } = mapLines([block], skip);
  yield;
  const root = block.getRootNode() as Document | ShadowRoot;
  const named = saysJob(title, root) ? title : (lineOfOccupation(lines) ?? title);
  const length = lines.reduce((sum, { text }) => sum + lettersOf(text), 0);
  if (length < LEAST_TEXT) return null;
  const enough = ENOUGH - (known ? 3 : 0) + (length < USUAL_TEXT ? 0.5 : 0);
  if ((yield* evidence(page, root, lines, named, pruner)) < enough) return null;
  return {
    title: named,
    company: null,
    location: null,
    jobId: null,
    nodes: [block],
    facts: Array.from(edges),
    skip,
  };
}

/** A heading of the page, or a part of its title that is an occupation. */
function saysJob(title: string | null, root: ParentNode): boolean {
  if (title === null || NOT_A_TITLE.test(fold(title))) return false;
  return OCCUPATION.test(fold(title)) || root.querySelector('h1,h2') !== null;
}

/** The title as the first lines of the text itself say it, where nothing above them does. */
function lineOfOccupation(lines: readonly Line[]): string | null {
  const first = lines.slice(0, 3).find(({ text }) => {
    const words = fold(text);
    const isHeading = REQUIREMENTS.test(words) || DUTIES.test(words);
    return text.length <= 90 && !/[.:!?]$/.test(text) && OCCUPATION.test(words) && !isHeading;
  });
  return first?.text ?? null;
}

/** The block is a list of cards, each with a link to a posting of its own. */
function holdsCards(block: Element, pruner: Pruner): boolean {
  const kinds = new Map<string, number>();
  for (const child of Array.from(block.children)) {
    if (pruner.drops(child) || child.querySelector('a[href]') === null) continue;
    const kind = `${child.tagName} ${child.getAttribute('class') ?? ''}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const [kind, count] = Array.from(kinds).sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count < 3) return false;
  const mass = Array.from(block.children)
    .filter((child) => `${child.tagName} ${child.getAttribute('class') ?? ''}` === kind)
    .reduce((sum, child) => sum + pruner.massOf(child), 0);
  return !kind.startsWith('P ') && mass > pruner.massOf(block) * 0.5;
}
