import '../../../scripts/lib/older-node.ts';
import { strToU8 } from 'fflate';
import type { Incoming } from '../../../src/features/transfer/incoming/draft.ts';
import { guessMapping, readMapped } from '../../../src/features/transfer/incoming/mapped-table.ts';
import { readFile } from '../../../src/features/transfer/incoming/read-file.ts';

/** Read what a person would choose: bytes, text, or a value as JSON. */
export const read = (content: unknown) =>
  readFile({
    name: 'given',
    bytes:
      content instanceof Uint8Array
        ? content
        : strToU8(typeof content === 'string' ? content : JSON.stringify(content)),
  });
/** Why it is refused; `accepted` where it is not. */
export const code = (content: unknown) =>
  read(content).then(
    () => 'accepted',
    (error: unknown) => (error as { code?: string }).code,
  );
/** The facts that a person sees in the preview, one line for each. */
export const facts = ({ drafts }: Pick<Incoming, 'drafts'>) =>
  drafts.map(({ title, issuer, issued, expiry }) =>
    [title, issuer, issued ?? '', expiry.kind === 'date' ? expiry.date : expiry.kind].join(' | '),
  );
/** Texts that name skills for certain. */
export const skills = ({ drafts }: Incoming) =>
  drafts.flatMap(({ texts }) =>
    texts.flatMap(({ field, text }) =>
      field === 'title' || field === 'description' ? [] : [text],
    ),
  );
/** What is not offered, and why. */
export const left = ({ skipped }: Pick<Incoming, 'skipped'>) =>
  skipped.map(({ title, reason }) => `${title}: ${reason}`);

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** An Open Badge 3 of one name. */
export const badge = (name: string, more: object = {}) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  id: `urn:example:${name}`,
  issuer: { id: 'https://school.test/i', name: { en: 'Tide School', de: 'Gezeitenschule' } },
  validFrom: '2024-02-29T00:00:00Z',
  credentialSubject: { achievement: { name, tag: ['SQL'] } },
  ...more,
});
/** A badge as a signed token. */
export const token = (name: string) =>
  [
    part({ alg: 'ES256' }),
    part({
      iss: 'did:web:school.test',
      nbf: 1_709_164_800,
      vc: {
        type: ['VerifiableCredential', 'OpenBadgeCredential'],
        issuer: { name: 'Tide School' },
        credentialSubject: { achievement: { name } },
      },
    }),
    'c2lnbmF0dXJl',
  ].join('.');

/** A person's own table, with its columns as they are proposed. */
export async function mapped(content: unknown) {
  const { table } = await read(content);
  if (!table) throw new Error('Taken for something else');
  return readMapped(table, guessMapping(table.header, table.rows));
}
