import { listingsOf } from '../../../features/vault/boards.ts';
import { corrections } from '../../../features/vault/corrections.ts';
import type { Evidence } from '../../../core/domain/board.ts';
import type { Handler } from '../../../protocol/serve.ts';
import { readingsOf } from '../board-readings.ts';
import { vault } from '../vault.ts';

/** The listings behind one number, each with the sentence that asks most firmly. */
export const boardEvidence: Handler<'boardEvidence'> = async ({ id, members }) => {
  const listings = await listingsOf(vault, id);
  const readings = await readingsOf(listings, await corrections.list(vault));
  const evidence = listings.flatMap((listing, index): Evidence[] => {
    const reading = readings[index];
    if (!reading) return [];
    const asks = [...reading.skills, ...reading.certifications].filter(
      (ask) => ask.sure && members.includes(ask.id),
    );
    const ask =
      asks.find(({ strength }) => strength === 'required') ??
      asks.find(({ strength }) => strength === 'preferred') ??
      asks[0];
    if (!ask) return [];
    const mention = ask.mentions.find(({ strength }) => strength === ask.strength);
    return [
      {
        postingId: listing.id,
        title: reading.title,
        company: reading.company,
        strength: ask.strength,
        sentence: (mention ?? ask.mentions[0])?.sentence ?? '',
      },
    ];
  });
  return { evidence };
};
