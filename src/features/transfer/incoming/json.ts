import { CAPS, refuse } from './refusal.ts';

/** An object out of a foreign file: fields are looked up one by one, never copied wholesale. */
export type Fields = Readonly<Record<string, unknown>>;

/** Parse foreign JSON. Depth is counted on the text, before anything recursive touches it. */
export function parseJson(text: string): unknown {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 92) index += 1;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > CAPS.depth) refuse('import-too-deep');
    } else if (code === 125 || code === 93) depth -= 1;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse('import-damaged', 'Not valid JSON');
  }
}

/** The value as an object, if it is one; otherwise one without fields. */
export function fields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** Whether a value is an object with fields (no list, not null). */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of its own: nothing that every object inherits. */
export function get(value: unknown, ...path: string[]): unknown {
  let at: unknown = value;
  for (const name of path) {
    if (!isFields(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

/** What lies directly inside a value; a field called like something every object has is left out. */
export function inside(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return Object.entries(fields(value)).flatMap(([name, one]) => (name in {} ? [] : [one]));
}

/** One or many, as JSON-LD allows, as a list. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** Whether `type` names one of these, however it is written (`vc:…`, an address, a list). */
export function hasType(value: unknown, ...names: string[]): boolean {
  return [...list(get(value, 'type')), ...list(get(value, '@type'))].some(
    (type) => typeof type === 'string' && names.includes(type.replace(/^.*[:/#]/, '')),
  );
}

/** A text, or the text of a language map, English first. */
export function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return words(value[0]);
  const english = get(value, 'en') ?? get(value, '@value');
  return english === undefined ? words(Object.values(fields(value))[0] ?? '') : words(english);
}
