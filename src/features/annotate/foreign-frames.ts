/** Smaller frames are advertisements, log-ins and counters, not listings. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 250;
const MOST = 3;

/**
 * Origins of other sites whose frames take up room in this page, largest first. A script that was
 * let into the page alone cannot look into them; the popup names them and offers to ask.
 */
export function foreignFrames(document: Document): string[] {
  const own = document.location.origin;
  const sized = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const { origin, protocol } = URL.parse(frame.src, document.baseURI) ?? {};
    if (protocol !== 'https:' || origin === undefined || origin === own) return [];
    const { width, height } = frame.getBoundingClientRect();
    return width < LEAST_WIDTH || height < LEAST_HEIGHT ? [] : [{ origin, size: width * height }];
  });
  const origins = sized.toSorted((a, b) => b.size - a.size).map(({ origin }) => origin);
  return [...new Set(origins)].slice(0, MOST);
}
