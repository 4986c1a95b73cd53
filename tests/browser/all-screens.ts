import { MORE_SCREENS } from './more-screens.ts';
import { RARE_POPUPS } from './rare-popups.ts';
import { RARE_SCREENS } from './rare-screens.ts';
import { type Screen, SCREENS } from './screens.ts';

/** Every screen of the gallery; each is also looked at by axe. */
export const ALL_SCREENS: readonly Screen[] = [
  ...SCREENS,
  ...MORE_SCREENS,
  ...RARE_POPUPS,
  ...RARE_SCREENS,
];
