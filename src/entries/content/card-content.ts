import type { Posting } from '../../core/domain/posting.ts';
import type { CardContent } from '../../features/annotate/hover-card.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import type { ContentPort } from '../../protocol/content-port.ts';
import type { Request } from '../../protocol/messages.ts';

type Action = Request<'cardAct'>['action'];

const LABELS = {
  have: 'iHaveThis',
  'not-a-skill': 'cardNotASkill',
  'same-as': 'correctSameAs',
} as const satisfies Record<Action, MessageKey>;

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
  const act = async (action: Action, asId?: string) => {
    const change = { posting, id, action, ...(asId && { asId }) };
    return t((await port.ask('cardAct', change))?.done ? 'cardDone' : 'cardFailed');
  };
  const sameAs = async () => {
    const { choices = [] } = (await port.ask('cardSame', { id, name })) ?? {};
    return choices.length === 0
      ? t('correctNoMatch')
      : choices.map((as) => ({ label: as.name, run: () => act('same-as', as.id) }));
  };
  const actions = card.actions.map((action) => ({
    label: t(LABELS[action]),
    run: action === 'same-as' ? sameAs : () => act(action),
  }));
  return { name, facts, sentence, actions, hint: t('cardClose') };
}
