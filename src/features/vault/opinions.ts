import { opinionSchema } from '../../core/domain/opinion.ts';
import { collection } from './collection.ts';

/** What the person thinks of credentials. */
export const opinions = collection('advice', opinionSchema);
