import { formatPartialDate } from '../format.ts';

/**
 * A source as a person reads it: who says it and when. What the catalogue keeps beside that for
 * whoever checks it (a path in a repository, a commit, the id of a stored file) is left out.
 */
export function sourceWords(source: string): string {
  return source
    .replace(/\s*\(shared\/[^)]*\)/g, '')
    .replace(/\bgist\.github\.com\/([\w-]+)\/\w+/g, 'a note by $1 on GitHub')
    .replace(/\bgithub\.com\/([\w-]+)\/([\w.-]+)(\/[^\s;]*)?(, [^\s;(]+)?/g, '$2 by $1 on GitHub')
    .replace(/ at [0-9a-f]{7,40}\b/g, '')
    .replace(/[;,]? ?(?:and )?stored (?:ids?|files?) \d{6,}(?:(?:, | and )\d{6,})*/g, '')
    .replace(/\b((?:[\w-]+\.)+[a-z]{2,})\/[^\s;,)]*/g, '$1')
    .replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (date) => formatPartialDate(date));
}
