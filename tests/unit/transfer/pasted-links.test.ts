import { describe, expect, it } from 'vitest';
import { code, left, read } from '../support/incoming.ts';

describe('addresses', () => {
  it.each([
    ['https://credentials.edx.org/credentials/0123456789abcdef0123456789abcdef/', 'edX'],
    ['https://www.udacity.com/certificate/e/0a1b2c3d-1111-11ee-8333-444455556666', 'Udacity'],
    [
      'https://learn.microsoft.com/api/credentials/share/en-us/jane-1/ABCDEF0123456789',
      'Microsoft',
    ],
    ['https://www.skills.google/public_profiles/0a1b/badges/1234567', 'Google Cloud'],
    ['https://www.kaggle.com/learn/certification/jane/python', 'Kaggle'],
    ['https://catalog-education.oracle.com/ords/certview/sharebadge?id=ABCDEF01', 'Oracle'],
    ['https://certs.duolingo.com/abcdef0123456789', 'Duolingo'],
    ['https://verify.school.test/certificates/9f8e7d6c', 'verify.school.test'],
  ])('%s is one of %s', async (address, provider) => {
    const { drafts } = await read(address);
    expect(drafts[0]).toMatchObject({ issuer: provider });
    const last = address.split(/[/=]/).filter(Boolean).at(-1);
    expect(drafts[0]?.identifier).toBe(last);
  });

  it('bring the name that stands beside them', async () => {
    const code = '0a1b2c3d4e5f';
    const found = await read(
      `PMP: https://verify.test/certificates/${code}1\n- [First Aid](https://verify.test/certificates/${code}2)\n\nhttps://verify.test/certificates/${code}3, Rigging, level 2\n<https://verify.test/certificates/${code}4>`,
    );
    expect(found.drafts.map(({ title, identifier }) => [title, identifier])).toEqual([
      ['PMP', `${code}1`],
      ['First Aid', `${code}2`],
      ['Rigging, level 2', `${code}3`],
      ['verify.test', `${code}4`],
    ]);
  });

  it('in a table without a header leave its dates and issuers in their columns', async () => {
    const found = await read(
      'Rigging,Dock School,https://verify.test/certificates/0a1b2c3d1,2021-05-04\n"First Aid, adults",Red Cross,https://verify.test/certificates/0a1b2c3d2,2022-01-09\n',
    );
    expect(found).toMatchObject({ source: 'csv', drafts: [] });
    expect(found.table?.rows).toHaveLength(2);
    expect(found.table?.rows[1]?.[0]).toBe('First Aid, adults');
  });

  it('name the file of a certificate, not the folder it lies in', async () => {
    const { drafts } = await read(
      'https://files.test/certificates/0a1b2c3d/9f8e7d6c5b.pdf?size=a4',
    );
    expect(drafts[0]?.identifier).toBe('9f8e7d6c5b');
  });

  it('are taken several at once, and those of no certificate are named', async () => {
    const found = await read(
      'https://coursera.org/verify/ABCD1234EFGH\nhttps://shop.test/cart\n https://ude.my/UC-0a1b2c3d\n',
    );
    expect(found.drafts.map(({ issuer }) => issuer)).toEqual(['Coursera', 'Udemy']);
    expect(left(found)).toEqual(['https://shop.test/cart: unreadable']);
    expect(await code('https://shop.test/cart')).toBe('import-unknown');
  });
});
