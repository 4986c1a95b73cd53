import type { CredentialNote, PlanSettings } from '../../../../core/domain/advice.ts';
import type { RoleBoard, SavedPosting } from '../../../../core/domain/board.ts';
import type { Correction } from '../../../../core/domain/correction.ts';
import type { PartConflict } from '../../../../core/domain/import.ts';
import type { Opinion } from '../../../../core/domain/opinion.ts';
import { formatDollars, formatNumber, formatPartialDate } from '../../../../features/ui/format.ts';
import { type MessageKey, t } from '../../../../platform/i18n.ts';
import { correctionWords } from '../corrections/correction-words.ts';
import { ACCESS_WORDS } from '../../../../features/ui/access-words.ts';
import { STAGE_WORDS } from '../plan/stage-words.ts';
import { type Facts, told } from './record-facts.ts';

/** A role, a listing, a correction or a decision as it is shown beside its other version. */
export interface Part {
  kind: MessageKey;
  name: string;
  facts: Facts;
}

/** What one side of a conflict is and says. */
export function partOf(store: PartConflict['store'], value: PartConflict['here']): Part {
  if (store === 'boards') return board(value as RoleBoard);
  if (store === 'postings') return listing(value as SavedPosting);
  if (store === 'corrections') return correction(value as Correction);
  const decided = value as CredentialNote | Opinion | PlanSettings;
  if (decided.kind === 'opinion') return opinion(decided);
  return decided.kind === 'plan-settings' ? plan(decided) : decision(decided);
}

const when = (is: boolean, text: string) => (is ? text : '');

function board({ name, target, place, note, exploratory, archived }: RoleBoard): Part {
  const facts = told([
    ['fieldTitle', name],
    ['boardTarget', target === null ? '' : formatPartialDate(target)],
    ['boardPlace', place],
    ['boardNote', note],
    [
      'conflictState',
      [when(exploratory, t('boardExploratory')), when(archived, t('boardArchived'))]
        .filter(Boolean)
        .join('\n'),
    ],
  ]);
  return { kind: 'conflictRole', name, facts };
}

function listing({ posting, alsoAt, progress }: SavedPosting): Part {
  const facts = told([
    ['conflictState', t(progress === 'applied' ? 'listingApplied' : 'conflictSaved')],
    ['fieldLink', [posting.url, ...alsoAt].join('\n')],
    ['conflictText', posting.lines.map(({ text }) => text).join('\n')],
  ]);
  return { kind: 'conflictListing', name: posting.title ?? t('untitled'), facts };
}

function correction({ change, scope }: Correction): Part {
  const where = t(scope.kind === 'always' ? 'correctionEverywhere' : 'correctionInOne');
  const own = change.kind === 'own-credential' ? change.credential : null;
  const facts = told([
    ['conflictSays', `${change.name} ${correctionWords(change)} ${where}`],
    ['fieldIssuer', own?.issuer ?? ''],
    ['fieldLink', own?.url ?? ''],
    ['conflictPrice', own?.usd ? formatDollars(own.usd) : ''],
    ['conflictHours', own?.hours ? own.hours.map(formatNumber).join('–') : ''],
    ['fieldSkillsExperience', (own?.skills ?? []).map(({ name }) => name).join('\n')],
  ]);
  return { kind: 'conflictCorrection', name: change.name, facts };
}

function opinion({ credentialId, rating, note }: Opinion): Part {
  const facts = told([
    ['opinionStars', rating === null ? '' : t('opinionStar', rating)],
    ['opinionNote', note],
  ]);
  return { kind: 'conflictOpinion', name: credentialId, facts };
}

function decision({ name, dismissed, access, figure, stages }: CredentialNote): Part {
  const facts = told([
    [
      'decideStage',
      stages
        .map(({ stage, on }) => `${t(STAGE_WORDS[stage])}, ${formatPartialDate(on)}`)
        .join('\n'),
    ],
    [
      'conflictState',
      dismissed === null
        ? ''
        : t(dismissed.why === 'too-dear' ? 'dismissTooDear' : 'dismissNotForMe'),
    ],
    ['decideAccess', access === null ? '' : t(ACCESS_WORDS[access.through])],
    [
      'conflictPrice',
      figure.cents === undefined ? '' : formatDollars([figure.cents / 100, figure.cents / 100]),
    ],
    ['conflictHours', figure.hours === undefined ? '' : formatNumber(figure.hours)],
  ]);
  return { kind: 'conflictDecision', name, facts };
}

function plan({ hoursPerWeek, budgetUsd, until, filter }: PlanSettings): Part {
  const facts = told([
    ['planHours', formatNumber(hoursPerWeek)],
    ['planBudget', budgetUsd === null ? '' : formatNumber(budgetUsd)],
    ['planDate', until === null ? '' : formatPartialDate(until)],
    [
      'planFilters',
      [
        when(filter.freeOnly, t('planOnlyFree')),
        when(filter.proctoredOnly, t('planOnlyProctored')),
        when(filter.mostWeeks !== null, `${t('planMostWeeks')}: ${filter.mostWeeks ?? ''}`),
        when(filter.provider !== '', `${t('planProvider')}: ${filter.provider}`),
      ]
        .filter(Boolean)
        .join('\n'),
    ],
  ]);
  return { kind: 'conflictPlan', name: t('conflictPlanName'), facts };
}
