/**
 * Pages for the browser tests: invented companies in LinkedIn's layouts (../shared/job-pages.md §1).
 * They are made here rather than read from fixtures where a test needs the page to *act*.
 */

/** The description most tests use: required, preferred, either/or, a gate, benefits with a trap. */
export const REQUIREMENTS = `
<p>Northlight Books sells second-hand maps. We excel at service.</p>
<p><strong>What you bring</strong></p>
<ul>
  <li>Solid Python and SQL</li>
  <li>AWS, Azure or GCP</li>
  <li>Bachelor's degree in a quantitative field</li>
</ul>
<p><strong>Nice to have</strong></p>
<ul><li>Tableau</li></ul>
<p><strong>Benefits</strong></p>
<ul><li>Docker whale mug, and a budget for learning</li></ul>`;

/** The probe that stands for a curious page: it notes every change of the document. */
const PROBE = `
<script>
  window.seen = [];
  new MutationObserver((records) => { for (const record of records) window.seen.push(record.type); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

export const GUEST_URL = 'https://www.linkedin.com/jobs/view/data-analyst-at-northlight-4100000001';

/** LinkedIn's page for visitors without an account. */
export function guestPage({
  title = 'Data Analyst',
  company = 'Northlight Books',
  description = REQUIREMENTS,
  probe = false,
} = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="pageKey" content="d_jobs_guest_details"><title>${company} hiring ${title}</title>
${probe ? PROBE : ''}</head><body><main>
<section class="top-card-layout"><h1 class="top-card-layout__title">${title}</h1>
<a class="topcard__org-name-link" href="/company/x">${company}</a>
<span class="topcard__flavor topcard__flavor--bullet">Bergen, Norway</span></section>
<section class="description"><div class="description__text"><div class="show-more-less-html__markup">${description}</div></div></section>
</main></body></html>`;
}

export const SEARCH_URL = 'https://www.linkedin.com/jobs/search-results/?currentJobId=4200000001';

/** The jobs of the search page, by id; each asks for one telling skill. */
export const JOBS: Record<string, { title: string; skill: string }> = {
  '4200000001': { title: 'Rust Engineer', skill: 'Kubernetes' },
  '4200000002': { title: 'Report Writer', skill: 'Tableau' },
  '4200000003': { title: 'Web Builder', skill: 'TypeScript' },
};

/**
 * LinkedIn's new layout, list and pane in one app: `show(id, delay)` changes the address at once
 * and the pane later, without a reload, as the real page does.
 */
export function searchPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title></head><body>
<aside>${Object.entries(JOBS)
    .map(
      ([id, { title }]) =>
        `<div role="button" tabindex="0" componentkey="job-card-component-ref-${id}"><p><span>${title}</span></p><p>Harbour Works</p></div>`,
    )
    .join('')}</aside>
<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails" id="pane"></div>
<script>
const JOBS = ${JSON.stringify(JOBS)};
function draw(id) {
  const { title, skill } = JOBS[id];
  document.getElementById('pane').innerHTML =
    '<section><div data-view-name="job-header"><span aria-label="Company, Harbour Works."></span>' +
    '<a href="/company/harbour/">Harbour Works</a><p><a href="/jobs/view/' + id + '">' + title + '</a></p><p>Leith · 1 day ago</p></div>' +
    '<div id="JobDetails_AboutTheJob_' + id + '" componentkey="JobDetails_AboutTheJob_' + id + '" data-sdui-component="x.aboutTheJob"><h2>About the job</h2>' +
    '<span data-testid="expandable-text-box"><p>We mend boats and write software for those who do, in a town by the sea.</p><p><strong>Requirements</strong></p><ul><li>Two winters with ' + skill + ', in production</li><li>Git, used daily with others</li></ul></span></div></section>';
}
function show(id, delay) {
  history.pushState({}, '', '/jobs/search-results/?currentJobId=' + id);
  setTimeout(() => draw(id), delay);
}
draw('4200000001');
</script></body></html>`;
}

/** A company's own careers page: no known board, the listing in the page's job data and its text. */
export function jobPage({ title = 'Data Analyst', description = REQUIREMENTS } = {}): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description,
    hiringOrganization: { '@type': 'Organization', name: 'Northlight Books' },
    datePosted: '2026-11-01',
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head>
<body><main><h1>${title}</h1><div class="job">${description}</div></main></body></html>`;
}
