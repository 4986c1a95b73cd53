import * as z from 'zod/mini';
import { CodedError } from '../../platform/coded-error.ts';

/** OWASP's number for PBKDF2 with SHA-256. */
const ROUNDS = 600_000;
/** A file may ask for more rounds than ours, but not for minutes of work. */
const MOST_ROUNDS = 5_000_000;
/** Room for an export of 50 MB in base64. */
const MOST_TEXT = 70_000_000;

const base64 = (max: number) =>
  z.string().check(z.maxLength(max), z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

const encryptedSchema = z.object({
  format: z.literal('waymark-encrypted-vault'),
  version: z.literal(1),
  rounds: z.number().check(z.int(), z.gte(ROUNDS), z.lte(MOST_ROUNDS)),
  salt: base64(24),
  iv: base64(16),
  data: base64(MOST_TEXT),
});

/** A wrong password and a changed file cannot be told apart, and are not. */
export class EncryptedFileError extends CodedError<'wrong-password'> {}

/** Whether a text says of itself that it is an encrypted export. */
export function isEncrypted(text: string): boolean {
  return text.slice(0, 200).includes('"waymark-encrypted-vault"');
}

/** The text of a file that only the password opens again. */
export async function encrypt(text: string, password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = { ...HEAD, rounds: ROUNDS, salt: toBase64(salt), iv: toBase64(iv) };
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bound(head) },
    await keyFrom(password, salt, ROUNDS),
    new TextEncoder().encode(text),
  );
  return `${JSON.stringify({ ...head, data: toBase64(new Uint8Array(data)) })}\n`;
}

/**
 * The text that was encrypted.
 *
 * @throws EncryptedFileError when the password is wrong or anything in the file was changed
 */
export async function decrypt(text: string, password: string): Promise<string> {
  try {
    if (text.length > MOST_TEXT + 1000) throw new Error('too long');
    const { data, ...head } = encryptedSchema.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(head.iv), additionalData: bound(head) },
      await keyFrom(password, fromBase64(head.salt), head.rounds),
      fromBase64(data),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch (error) {
    throw new EncryptedFileError('wrong-password', 'Cannot be opened', error);
  }
}

const HEAD = { format: 'waymark-encrypted-vault', version: 1 } as const;

/** The head is not secret, but it cannot be changed either. */
function bound(head: { rounds: number; salt: string; iv: string }): Uint8Array<ArrayBuffer> {
  const { format, version } = HEAD;
  return new TextEncoder().encode(
    JSON.stringify([format, version, head.rounds, head.salt, head.iv]),
  );
}

async function keyFrom(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same letters can be typed as different code points on two machines.
  const typed = new TextEncoder().encode(password.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // In pieces: a call can only take so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(parts.join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
