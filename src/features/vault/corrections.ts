import { correctionSchema } from '../../core/domain/correction.ts';
import { collection } from './collection.ts';

/** What the person corrected in readings. */
export const corrections = collection('corrections', correctionSchema);
