import type { Posting } from '../../src/core/domain/posting.ts';
import type { VaultRecord } from '../../src/core/domain/vault.ts';

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  textarea { width: 100%; box-sizing: border-box; font: inherit; }
  li { margin: 0.3rem 0; }
`;

/** The page from which a demo listing is chosen. */
export function indexPage(
  demos: readonly { url: string; label: string }[],
  records: readonly VaultRecord[],
): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Waymark: demo listings</title>
<style>${STYLE}</style>
<h1>Demo listings</h1>
<p>Invented companies, in the layouts of real job pages. Open one, then click the Waymark button in the toolbar.</p>
<ul>${demos.map(({ url, label }) => `<li><a href="${escape(url)}" target="_blank">${escape(label)}</a></li>`).join('')}</ul>
<h2>Something to match against</h2>
<p><a href="/example-vault">Put the example vault in</a>: ${escape(records.map(({ title }) => title).join(' · '))}</p>
<h2>Your own text</h2>
<form method="post" action="https://www.linkedin.com/jobs/view/your-own-text-1" target="_blank">
<p><label>Paste a listing; it is shown as a page and read there.<br><textarea name="text" rows="10" required></textarea></label></p>
<button>Show it</button></form></html>`;
}

/** A pasted text as a page in LinkedIn's guest layout. */
export function ownTextPage(posting: Posting): string {
  const body = posting.lines
    .map(({ text, bullet }) =>
      bullet ? `<ul><li>${escape(text)}</li></ul>` : `<p>${escape(text)}</p>`,
    )
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="pageKey" content="d_jobs_guest_details"><title>${escape(posting.title ?? 'Your own text')}</title>
<style>${STYLE}</style></head><body><main>
<h1 class="top-card-layout__title">${escape(posting.title ?? 'Your own text')}</h1>
<span class="topcard__flavor">${escape(posting.company ?? 'Your own text')}</span>
<div class="description__text"><div class="show-more-less-html__markup">${body}</div></div>
</main></body></html>`;
}
