/** A card of a result list: the board's id of its job, and the element that shows the title. */
export interface Card {
  readonly id: string;
  readonly title: Element;
}

/** By board: what a card is, and where in it the title stands; the first that is there counts. */
const CARDS: Readonly<Record<string, readonly [card: string, title: string]>> = {
  linkedin: [
    'li[data-occludable-job-id],[data-entity-urn*="jobPosting:"],[componentkey^="job-card"]',
    '[class$="card__title"],[class$="lockup__title"] strong,p',
  ],
  indeed: ['h2', 'a[data-jk]'],
};

/** The cards of a result list in a page, by what the cards themselves say; none on other boards. */
export function cardsOf(document: Document, board: string | null): Card[] {
  const [card, title] = CARDS[board ?? ''] ?? [];
  if (!card || !title) return [];
  return [...document.querySelectorAll<HTMLElement>(card)].slice(0, 500).flatMap((element) => {
    const shown = element.querySelector<HTMLElement>(title);
    const { occludableJobId, entityUrn } = element.dataset;
    const key = occludableJobId ?? entityUrn ?? element.getAttribute('componentkey') ?? '';
    const id = shown?.dataset['jk'] ?? /\d+$/.exec(key)?.[0];
    return shown && id ? [{ id, title: shown }] : [];
  });
}
