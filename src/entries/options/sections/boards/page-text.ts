const BLOCKS =
  'p,div,li,br,h1,h2,h3,h4,h5,h6,tr,section,article,header,footer,ul,ol,table,dt,dd,blockquote';

/**
 * The text of a saved page, a line for each block. The page is parsed without being shown or run;
 * whatever is no text of it is left out.
 */
export function textOfPage(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const gone of page.querySelectorAll('script,style,noscript,template,nav,svg,iframe'))
    gone.remove();
  for (const item of page.querySelectorAll('li')) item.prepend('• ');
  for (const block of page.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  const main = page.querySelector('main') ?? page.body;
  return main.textContent
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line !== '•')
    .join('\n');
}
