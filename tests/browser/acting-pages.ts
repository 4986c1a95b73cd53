/**
 * Pages that act as the boards' applications do: the address changes without a load, the text comes
 * late, in another order, in a frame, or again and again. Structures as in ../shared/job-pages.md.
 */

/** What each of the acting jobs asks for; every one names a skill that no other names. */
export const SKILLS = [
  'Kubernetes',
  'Tableau',
  'TypeScript',
  'Terraform',
  'PostgreSQL',
  'Ansible',
  'GraphQL',
  'Figma',
  'Salesforce',
  'MongoDB',
];

/** The description of one acting job, long enough to be a posting. */
const description = (skill: string): string =>
  `<p>We mend boats and write software for those who do, in a town by the sea.</p><p><strong>Requirements</strong></p><ul><li>Two winters with ${skill}, in production</li><li>A calm hand and a clear log book, kept every evening</li></ul>`;

const jobs = (first: number) =>
  SKILLS.map((skill, index) => ({
    id: String(first + index),
    title: `Harbour Engineer ${'ABCDEFGHIJ'.charAt(index)}`,
    text: description(skill),
  }));

/** Ids of LinkedIn's acting jobs, in the order of {@link SKILLS}. */
export const LINKEDIN_IDS = jobs(4310000001).map(({ id }) => id);
export const LINKEDIN_URL = `https://www.linkedin.com/jobs/search-results/?currentJobId=${LINKEDIN_IDS[0] ?? ''}`;

/**
 * Looks at every frame that is painted: words that are marked while the address names another job
 * than theirs go to `window.stale`.
 */
const WATCH = `
window.stale = [];
(function look() {
  for (const highlight of CSS.highlights.values()) for (const range of highlight) {
    const word = String(range.startContainer.data).slice(range.startOffset, range.endOffset);
    const owner = SKILLS.indexOf(word);
    if (owner >= 0 && !location.href.includes(IDS[owner])) window.stale.push(word + ' at ' + location.href);
  }
  requestAnimationFrame(look);
})();`;

/**
 * LinkedIn's new layout. `show(id, delay)` changes the address at once and draws later; late answers
 * overwrite newer ones, as they did on the real page, until \`settle(id)\` draws the right one.
 */
export function linkedInApp(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title></head><body>
<aside>${jobs(4310000001)
    .map(
      ({ id, title }) =>
        `<div role="button" tabindex="0" componentkey="job-card-component-ref-${id}"><p><span>${title}</span></p><p>Harbour Works</p></div>`,
    )
    .join('')}</aside>
<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails" id="pane"></div>
<script>
const JOBS = ${JSON.stringify(jobs(4310000001))};
const SKILLS = ${JSON.stringify(SKILLS)}, IDS = JOBS.map(({ id }) => id);
function settle(id) {
  const { title, text } = JOBS.find((job) => job.id === id);
  document.getElementById('pane').innerHTML =
    '<section><div data-view-name="job-header"><a href="/company/harbour/">Harbour Works</a><p><a href="/jobs/view/' + id + '">' + title + '</a></p><p>Leith · 1 day ago</p></div>' +
    '<div id="JobDetails_AboutTheJob_' + id + '" componentkey="JobDetails_AboutTheJob_' + id + '" data-sdui-component="x.aboutTheJob"><h2>About the job</h2>' +
    '<span data-testid="expandable-text-box">' + text + '</span></div></section>';
}
function show(id, delay) {
  history.pushState({}, '', '/jobs/search-results/?currentJobId=' + id);
  setTimeout(() => settle(id), delay);
}
settle(IDS[0]);
${WATCH}
</script></body></html>`;
}

/** Ids of Indeed's acting jobs. */
export const INDEED_IDS = ['ab12cd34ef560001', 'ab12cd34ef560002', 'ab12cd34ef560003'];
export const INDEED_URL = `https://www.indeed.com/jobs?q=boats&vjk=${INDEED_IDS[0] ?? ''}`;

/** Indeed: cards on the left; the pane empties, the address changes, the text comes later. */
export function indeedApp(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Boat jobs | Indeed.com</title></head><body>
<ul id="mosaic-provider-jobcards">${INDEED_IDS.map((id, index) => `<li><div class="job_seen_beacon"><h2 class="jobTitle"><a data-jk="${id}" href="/rc/clk?jk=${id}">Boat Builder ${index + 1}</a></h2><span data-testid="company-name">Slipway ${index + 1}</span></div></li>`).join('')}</ul>
<div id="pane"></div>
<script>
const SKILLS = ${JSON.stringify(SKILLS.slice(0, 3))}, IDS = ${JSON.stringify(INDEED_IDS)}, TEXTS = ${JSON.stringify(SKILLS.slice(0, 3).map(description))};
function draw(at) {
  document.getElementById('pane').innerHTML = '<div class="jobsearch-JobComponent"><h2 data-testid="jobsearch-JobInfoHeader-title"><span>Boat Builder ' + (at + 1) + '<span> - job post</span></span></h2>' +
    '<div data-testid="inlineHeader-companyName"><a href="/cmp/x">Slipway ' + (at + 1) + '</a></div><div data-testid="inlineHeader-companyLocation">Oban</div><div id="jobDescriptionText">' + TEXTS[at] + '</div></div>';
}
function show(at, delay) {
  document.getElementById('pane').innerHTML = '';
  history.pushState({}, '', '/jobs?q=boats&vjk=' + IDS[at]);
  setTimeout(() => draw(at), delay);
}
draw(0);
${WATCH}
</script></body></html>`;
}

export const WORKDAY_URL =
  'https://slipway.wd3.myworkdayjobs.com/en-US/External/job/Oban/Shipwright_R-1001';

/** Workday: an empty shell; \`arrive()\` draws the text, \`next()\` goes to another job of the app. */
export function workdayApp(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shipwright</title></head><body><div id="root"></div>
<script>
function draw(title, text) {
  document.getElementById('root').innerHTML = '<header><h1>Careers at Slipway</h1></header><main><h2 data-automation-id="jobPostingHeader">' + title + '</h2><div data-automation-id="locations"><dl><dt>locations</dt><dd>Oban</dd></dl></div><div data-automation-id="jobPostingDescription">' + text + '</div></main>';
}
const arrive = () => draw('Shipwright', ${JSON.stringify(description('Terraform'))});
function next() {
  history.pushState({}, '', '/en-US/External/job/Oban/Rigger_R-1002');
  document.getElementById('root').innerHTML = '<main></main>';
  setTimeout(() => draw('Rigger', ${JSON.stringify(description('Ansible'))}), 300);
}
</script></body></html>`;
}

export const ICIMS_URL = 'https://careers-slipway.icims.com/jobs/77/sailmaker/job';

/** iCIMS: the page around the frame, and the frame of the same host that holds the text. */
export const icimsPages = (): Record<string, string> => ({
  [ICIMS_URL]: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sailmaker</title></head><body><nav><a href="/">Home</a></nav><iframe id="icims_content_iframe" width="800" height="900" src="${ICIMS_URL}?in_iframe=1"></iframe></body></html>`,
  [`${ICIMS_URL}?in_iframe=1`]: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sailmaker in Oban | Slipway</title></head><body><div class="iCIMS_MainWrapper"><h1 class="iCIMS_Header">Sailmaker</h1><div class="iCIMS_JobContent"><div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job">${description('Figma')}</div></div></div></body></html>`,
});

export const RESTLESS_URL = 'https://www.linkedin.com/jobs/view/rigger-at-harbour-works-4320000001';

/** A guest page that draws its description anew every 200 ms, \`times\` times, and counts them. */
export function restlessPage(times: number): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="pageKey" content="d_jobs_guest_details"><title>Harbour Works hiring Rigger</title></head><body><main>
<section class="top-card-layout"><h1 class="top-card-layout__title">Rigger</h1><a class="topcard__org-name-link" href="/company/x">Harbour Works</a></section>
<section class="description"><div class="description__text"><div class="show-more-less-html__markup" id="d"></div></div></section></main>
<script>
const TEXT = ${JSON.stringify(description('Kubernetes'))};
window.drawn = 0;
const draw = () => { document.getElementById('d').innerHTML = TEXT; window.drawn += 1; if (window.drawn >= ${times}) clearInterval(timer); };
const timer = setInterval(draw, 200);
draw();
</script></body></html>`;
}

export const ENDLESS_URL = `https://www.linkedin.com/jobs/search/?currentJobId=4330000001`;

/** Classic LinkedIn: a pane, and a list that grows by 25 cards up to \`most\`; \`grow()\` starts it. */
export function endlessList(most: number): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title></head><body class="scaffold-layout">
<ul id="list" class="scaffold-layout__list"></ul>
<div class="jobs-search__job-details--container"><h1 class="job-details-jobs-unified-top-card__job-title"><a href="/jobs/view/4330000001/">Pilot</a></h1><div class="job-details-jobs-unified-top-card__company-name"><a href="/company/h/">Harbour Works</a></div><div id="job-details">${description('GraphQL')}</div></div>
<script>
window.tasks = [];
new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.tasks.push(duration); }).observe({ type: 'longtask' });
const list = document.getElementById('list');
function grow() {
  for (let i = 0; i < 25; i += 1) list.insertAdjacentHTML('beforeend', '<li data-occludable-job-id="' + (5000000 + list.children.length) + '"><div class="job-card-container"><a class="artdeco-entity-lockup__title" href="/jobs/view/' + (5000000 + list.children.length) + '/">Deckhand, Kubernetes and ropes</a><div class="artdeco-entity-lockup__subtitle">Ferry Line</div><div class="artdeco-entity-lockup__caption">Oban</div></div></li>');
  if (list.children.length < ${most}) setTimeout(grow, 60);
}
</script></body></html>`;
}

export const SHADOW_URL = 'https://careers.slipway-components.example/jobs/91';

/** A career page made of custom elements with open shadow trees, one inside another. */
export function shadowPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sail Designer | Slipway Components</title></head><body><career-app></career-app>
<script>
customElements.define('job-text', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>p{margin:0}</style><div>' + ${JSON.stringify(`<h1>Sail Designer</h1>${description('Figma')}<p>You will draw spinnakers and we will fly them. Apply by email.</p><a href="/apply">Apply</a>`)} + '</div>'; } });
customElements.define('career-app', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<nav><a href="/">Home</a></nav><job-text></job-text>'; } });
</script></body></html>`;
}
