import type { LanguagePack } from '../language-pack.ts';
import { en } from './en.ts';

/** Languages whose wording is understood, in the order in which ties of detection are broken. */
export const LANGUAGE_PACKS: readonly LanguagePack[] = [en];
