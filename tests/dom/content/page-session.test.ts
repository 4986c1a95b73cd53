import { expect, it } from 'vitest';
import { PageSession } from '../../../src/entries/content/page-session.ts';
import type { ContentPort } from '../../../src/protocol/content-port.ts';
import type { Mark } from '../../../src/protocol/messages.ts';

const JOB = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Harbour pilot',
  hiringOrganization: { '@type': 'Organization', name: 'Quay Works' },
  description:
    '<p>You hold a first aid certificate and steer heavy ships by day and by night.</p>'.repeat(4),
};

/** The page shows a listing; what is painted in it. */
function shownPage(): () => string[] {
  const highlights = new Map<string, object>();
  Object.assign(globalThis, {
    CSS: { highlights },
    Highlight: class {
      priority = 0;
    },
  });
  document.body.innerHTML = `<h1>${JOB.title}</h1>${JOB.description}<script type="application/ld+json">${JSON.stringify(JOB)}</script>`;
  return () => [...highlights.keys()];
}

it('what changed in the vault is painted, though the page changes while it is read again', async () => {
  const painted = shownPage();
  let group: Mark['group'] = 'missing-required';
  const asked: string[] = [];
  const port = {
    alive: () => true,
    listen: () => undefined,
    ask: (name: string) => {
      asked.push(name);
      const marks = [{ line: 0, start: 11, end: 20, group }];
      return Promise.resolve(name === 'reportPage' ? { marks } : null);
    },
  } as unknown as ContentPort;
  const session = new PageSession(document, port, new AbortController().signal);
  await session.read();
  await expect.poll(painted).toHaveLength(1);
  const before = painted();

  group = 'have';
  await Promise.all([session.read({ again: true }), session.read()]);
  await expect.poll(painted).not.toEqual(before);
  expect(painted()).toHaveLength(1);
  // Nothing is asked for a page that only draws itself again.
  const reports = asked.length;
  await session.read();
  expect(asked).toHaveLength(reports);
});

it('on a page that never rests a slow answer is painted all the same, and the page read once more', async () => {
  const painted = shownPage();
  const answers: ((answer: unknown) => void)[] = [];
  const port = {
    alive: () => true,
    listen: () => undefined,
    ask: (name: string) =>
      name === 'reportPage'
        ? new Promise((resolve) => answers.push(resolve))
        : Promise.resolve(null),
  } as unknown as ContentPort;
  const session = new PageSession(document, port, new AbortController().signal);
  void session.read();
  await expect.poll(() => answers).toHaveLength(1);
  // What a watcher does every two seconds, all before the background has answered.
  for (let change = 0; change < 3; change += 1) void session.read();
  answers[0]?.({ marks: [{ line: 0, start: 11, end: 20, group: 'missing-required' }] });
  await expect.poll(painted).toHaveLength(1);

  // Another listing at the same address is not missed, though it came during the reading.
  void session.read({ again: true });
  await expect.poll(() => answers).toHaveLength(2);
  document.body.innerHTML = document.body.innerHTML.replaceAll('first aid', 'skipper’s');
  void session.read();
  answers[1]?.({ marks: [] });
  await expect.poll(() => answers).toHaveLength(3);
});
