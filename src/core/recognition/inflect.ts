import { INFLECT } from './packed.ts';

/** Every inflection of a word or pattern, as bit of INFLECT and what it becomes. */
export function inflections(pattern: string): [bit: number, pattern: string][] {
  const made: [number, string][] = [];
  const add = (bit: number, drop: number, ending: string): void => {
    made.push([bit, pattern.slice(0, pattern.length - drop) + ending]);
  };
  if (/[^aeiou]y$/.test(pattern)) add(INFLECT.plural, 1, 'ies');
  else add(INFLECT.plural, 0, 's');
  add(INFLECT.pluralEs, 0, 'es');
  if (pattern.endsWith('ies')) add(INFLECT.singular, 3, 'y');
  else if (pattern.endsWith('s')) add(INFLECT.singular, 1, '');
  if (pattern.endsWith('es')) add(INFLECT.singularEs, 2, '');
  return made;
}
