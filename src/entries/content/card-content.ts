import type { Posting } from '../../core/domain/posting.ts';
import type { CardContent } from '../../features/annotate/hover-card.ts';
import { t } from '../../platform/i18n.ts';
import type { ContentPort } from '../../protocol/content-port.ts';

/** Asks what there is to say of a marked word; `null` when nothing is, or nobody answers. */
export async function cardContent(
  port: ContentPort,
  posting: Posting,
  line: number,
  start: number,
): Promise<CardContent | null> {
  const { card } = (await port.ask('card', { posting, line, start })) ?? { card: null };
  if (!card) return null;
  const { id, name, facts, sentence } = card;
  const actions = card.actions.map((action) => ({
    label: t(action === 'have' ? 'iHaveThis' : 'cardNotASkill'),
    run: async () => {
      const answer = await port.ask('cardAct', { posting, id, action });
      return t(answer?.done ? 'cardDone' : 'cardFailed');
    },
  }));
  return { name, facts, sentence, actions, hint: t('cardClose') };
}
