import type { LanguagePack } from '../language-pack.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';

/** Languages whose wording is understood, in the order in which ties of detection are broken. */
export const LANGUAGE_PACKS: readonly LanguagePack[] = [en, de, fr, nl, cs, es, pt, it, pl, sv, ja];
