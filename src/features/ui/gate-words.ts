import type { GateKind } from '../../core/domain/reading.ts';
import type { MessageKey } from '../../platform/i18n.ts';

/** A kind of gate, in words. */
export const GATE_WORDS: Readonly<Record<GateKind, MessageKey>> = {
  degree: 'gateDegree',
  licence: 'gateLicence',
  clearance: 'gateClearance',
  years: 'gateYears',
  permit: 'gatePermit',
  language: 'gateLanguage',
  'background-check': 'gateBackgroundCheck',
};
