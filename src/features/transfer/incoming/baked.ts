import { Inflate } from 'fflate';
import { CAPS, refuse } from './refusal.ts';
import { joinBytes } from './join-bytes.ts';

const KEYWORDS = ['openbadgecredential', 'openbadges'];
const latin = new TextDecoder('latin1');

/**
 * The text that was baked into a PNG. Only chunks are walked: no pixel is ever decoded, so that
 * the size of the picture does not matter.
 */
export function badgeInPng(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  let ended = false;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = latin.decode(bytes.subarray(at + 4, at + 8));
    if (length > bytes.length - at - 12)
      refuse('import-damaged', 'A chunk is longer than the file');
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'iTXt' || type === 'tEXt' || type === 'zTXt') {
      const text = textChunk(type, data);
      if (text !== null) return text;
    }
    if (type === 'IEND') {
      ended = true;
      break;
    }
    at += 12 + length;
  }
  return refuse(ended ? 'import-no-badge' : 'import-damaged');
}

function textChunk(type: string, data: Uint8Array): string | null {
  const end = data.indexOf(0);
  if (end < 1 || end > 79 || !KEYWORDS.includes(latin.decode(data.subarray(0, end)))) return null;
  if (data.length > CAPS.chunkBytes) refuse('import-too-much-inside');
  if (type === 'tEXt') return latin.decode(data.subarray(end + 1));
  if (type === 'zTXt') return utf8(inflate(data.subarray(end + 4)));
  const compressed = data[end + 1] === 1;
  const language = data.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) return refuse('import-damaged', 'Text chunk ends early');
  const body = data.subarray(translated + 1);
  return utf8(compressed ? inflate(body.subarray(2)) : body);
}

/** Inflate, and stop as soon as it is too much. */
function inflate(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    if (size > CAPS.chunkBytes) refuse('import-too-much-inside');
    parts.push(part);
  });
  try {
    for (let at = 0; at < data.length; at += 16_384)
      stream.push(data.subarray(at, at + 16_384), at + 16_384 >= data.length);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'import-too-much-inside') throw error;
    refuse('import-damaged', 'Compressed text cannot be read');
  }
  return joinBytes(parts);
}

const NAMESPACE =
  /\sxmlns:([\w.-]{1,40})\s*=\s*["'](?:https?:\/\/openbadges\.org|https?:\/\/purl\.imsglobal\.org\/(?:spec\/)?ob\/v3p0)[^"']*["']/;

/**
 * The text that was baked into an SVG: the one element of the badge's namespace. The rest is never
 * looked at, and the picture is never shown.
 */
export function badgeInSvg(text: string): string {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) refuse('import-doctype');
  const prefix = NAMESPACE.exec(text)?.[1];
  if (prefix === undefined) return refuse('import-no-badge');
  const name = prefix.replaceAll('.', '\\.');
  const open = new RegExp(`<${name}:(?:assertion|credential)\\b`).exec(text);
  if (!open) return refuse('import-no-badge');
  const close = text.indexOf('>', open.index);
  if (close < 0) return refuse('import-damaged', 'The badge is cut off');
  const attributes = text.slice(open.index + open[0].length, close);
  const verify = /\sverify\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
  if (attributes.trimEnd().endsWith('/')) return verify ?? refuse('import-no-badge');
  const from = close + 1;
  const to = text.indexOf(`</${prefix}:`, from);
  if (to < 0) return refuse('import-damaged', 'The badge is cut off');
  const body = text.slice(from, to).trim();
  const data = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(body)?.[1] ?? unescapeXml(body);
  return data.trim() === '' ? (verify ?? refuse('import-no-badge')) : data.trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** The five entities that XML has by itself, and numbers; no others exist without a DOCTYPE. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|quot|apos|amp));/gi,
    (whole, dec: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = dec === undefined ? parseInt(hex ?? '', 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** Bytes as UTF-8, a byte order mark left off; anything else is refused rather than guessed. */
export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('import-not-text');
  }
}
