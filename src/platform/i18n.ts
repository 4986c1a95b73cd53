import type messages from '../../public/_locales/en/messages.json';

/** A key of `public/_locales/en/messages.json`; a misspelt one does not compile. */
export type MessageKey = keyof typeof messages;

interface I18n {
  getMessage(key: string, substitutions?: string[]): string;
}

interface Globals {
  browser?: { i18n?: I18n };
  chrome?: { i18n?: I18n };
}

/**
 * The sentence for a key in the person's language, with `$1`… filled in. Where there is no browser
 * (a page drawn outside the extension) the key itself, so that a screen can still be looked at.
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  const { browser, chrome } = globalThis as Globals;
  const i18n = browser?.i18n ?? chrome?.i18n;
  return i18n?.getMessage(key, substitutions.map(String)) || key;
}

/** The sentence for a number of things; `$1` is the number, further substitutions follow. */
export function plural(
  count: number,
  one: MessageKey,
  other: MessageKey,
  ...substitutions: (string | number)[]
): string {
  return t(count === 1 ? one : other, count, ...substitutions);
}
