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

it('what changed in the vault is painted, though the page changes while it is read again', async () => {
  const highlights = new Map<string, object>();
  Object.assign(globalThis, {
    CSS: { highlights },
    Highlight: class {
      priority = 0;
    },
  });
  document.body.innerHTML = `<h1>${JOB.title}</h1>${JOB.description}<script type="application/ld+json">${JSON.stringify(JOB)}</script>`;
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
  const painted = () => [...highlights.keys()];
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
