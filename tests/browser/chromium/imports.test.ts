import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, it } from 'vitest';
import axe from 'axe-core';
import { ask } from '../../../scripts/lib/chromium.ts';
import { until } from '../../../scripts/lib/until.ts';
import { resetVault } from '../records.ts';
import { useChromium } from './use-chromium.ts';

const browser = await useChromium();

beforeEach(async () => {
  await browser.own.goto(browser.url('src/entries/options/index.html#data'));
  await browser.own.reload();
});

const CERTIFICATIONS = `Name,Url,Authority,Started On,Finished On,License Number
AWS Certified Solutions Architect – Associate,,Amazon Web Services (AWS),May 2023,May 2026,
Forklift licence,,Example,,,77
`;

const BADGE = JSON.stringify({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  id: 'urn:uuid:1',
  issuer: { id: 'did:key:z6Mk', name: 'Example Academy' },
  validFrom: '2025-06-01T00:00:00Z',
  credentialSubject: { achievement: { name: 'Tables for everyone', tag: ['SQL'] } },
});

const records = async () => (await ask(browser, 'listRecords', {})).records;

async function choose(name: string, content: string | Uint8Array): Promise<void> {
  await browser.own.locator('.bring input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
}

const save = () => browser.own.locator('.bring-preview .button.primary').click();

it('shows a LinkedIn archive before anything is saved, saves it, and takes it back as one', async () => {
  await choose('export.zip', zipSync({ 'Certifications.csv': strToU8(CERTIFICATIONS) }));
  await browser.own.locator('.bring-row').first().waitFor();
  expect(await records()).toEqual([]);
  if (process.env['WAYMARK_SHOTS'])
    await browser.own.screenshot({
      path: `${process.env['WAYMARK_SHOTS']}/import.png`,
      fullPage: true,
    });
  await browser.own.evaluate(axe.source);
  const found = await browser.own.evaluate(async () =>
    (await (globalThis as unknown as { axe: typeof axe }).axe.run()).violations.map(({ id }) => id),
  );
  expect(found).toEqual([]);
  await save();
  await until(async () => (await records()).length === 2, { what: 'two records' });
  const aws = (await records()).find(({ title }) => title.startsWith('AWS'));
  expect(aws).toMatchObject({ issued: '2023-05', expiry: { kind: 'date', date: '2026-05' } });
  expect(aws?.skills.length).toBeGreaterThan(0);
  await browser.own.locator('.toast button').first().click();
  await until(async () => (await records()).length === 0, { what: 'the import taken back' });
});

it('makes no doubles when the same file comes a second time', async () => {
  for (const round of [1, 2]) {
    await choose('Certifications.csv', CERTIFICATIONS);
    await browser.own.locator('.bring-preview').waitFor();
    if (round === 1) {
      await save();
      await until(async () => (await records()).length === 2, { what: 'two records' });
    } else expect(await browser.own.locator('.bring-row').count()).toBe(0);
  }
  expect(await records()).toHaveLength(2);
});

it('keeps the bytes of a badge as they came, and asks the network for nothing', async () => {
  await choose('badge', BADGE);
  await browser.own.locator('.bring-row').waitFor();
  await save();
  await until(async () => (await records()).length === 1, { what: 'one record' });
  const [record] = await records();
  expect(record).toMatchObject({
    title: 'Tables for everyone',
    skills: [{ skillId: 'sql', from: 'skills' }],
  });
  const { text } = await ask(browser, 'exportVault', {});
  const file = JSON.parse(text) as { originals: { id: string; base64: string }[] };
  const [original] = file.originals;
  expect(Buffer.from(original?.base64 ?? '', 'base64').toString()).toBe(BADGE);
  expect(record?.kind === 'credential' && record.source?.original).toBe(original?.id);
  expect(browser.strayRequests).toEqual([]);
});

it('refuses a hostile file with one sentence, and the page lives on', async () => {
  await choose('bomb.zip', zipSync({ 'Certifications.csv': new Uint8Array(60_000_000) }));
  await browser.own.locator('.bring .notice.bad').waitFor();
  expect(await records()).toEqual([]);
  await choose('Certifications.csv', CERTIFICATIONS);
  await browser.own.locator('.bring-row').first().waitFor();
  expect(await browser.own.locator('.bring .notice.bad').count()).toBe(0);
});

it('carries everything through an encrypted file into an empty vault, field by field', async () => {
  await choose('badge', BADGE);
  await browser.own.locator('.bring-row').waitFor();
  await save();
  await until(async () => (await records()).length === 1, { what: 'one record' });
  const before = await records();
  await browser.own.locator('[aria-labelledby=export-title] summary').click();
  const locked = browser.own.locator('[aria-labelledby=export-title] form');
  await locked.locator('input[type=password]').fill('correct horse');
  // Nobody can open the file after a slip of the finger: what is typed can be seen.
  await locked.getByLabel('Show the password').check();
  expect(await locked.locator('input[type=text]').inputValue()).toBe('correct horse');
  const [file] = await Promise.all([
    browser.own.waitForEvent('download'),
    locked.locator('button').click(),
  ]);
  const path = await file.path();
  await resetVault((name, request) => ask(browser, name, request));
  const restore = browser.own.locator('[aria-labelledby=import-title]');
  await restore.locator('input[type=file]').setInputFiles(path);
  await restore.locator('input[type=password]').fill('wrong');
  await restore.locator('button[type=submit]').click();
  await restore.locator('.word.bad').waitFor();
  expect(await records()).toEqual([]);
  await restore.locator('input[type=password]').fill('correct horse');
  await restore.locator('button[type=submit]').click();
  await until(async () => (await records()).length === 1, { what: 'the vault restored' });
  expect(await records()).toEqual(before);
  const { originals } = JSON.parse((await ask(browser, 'exportVault', {})).text) as {
    originals: { base64: string }[];
  };
  expect(Buffer.from(originals[0]?.base64 ?? '', 'base64').toString()).toBe(BADGE);
  if (process.env['WAYMARK_SHOTS'])
    await browser.own.screenshot({
      path: `${process.env['WAYMARK_SHOTS']}/data.png`,
      fullPage: true,
    });
});
