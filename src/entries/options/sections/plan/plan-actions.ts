import type { CredentialNote, PlanSettings } from '../../../../core/domain/advice.ts';
import type { CredentialCard } from '../../../../core/domain/credential-card.ts';
import type { AdviceView, PlanAnswer, PlanProblem } from '../../../../core/domain/plan.ts';
import type { Notice } from '../../../../features/ui/Toast.tsx';
import type { CatalogHit } from '../../../../protocol/messages.ts';
import type { BoardCalls } from '../boards/board-calls.ts';

/** What the section needs of the page around it. */
export interface PlanActions {
  planOffers: (text: string, boardId: string | null) => Promise<AdviceView>;
  boards: Pick<BoardCalls, 'listBoards'>;
  /** `null` when it was cancelled. */
  runPlanner: (problem: PlanProblem, signal: AbortSignal) => Promise<PlanAnswer | null>;
  listAdvice: () => Promise<{ notes: CredentialNote[]; settings: PlanSettings }>;
  saveAdvice: (notes: CredentialNote[], settings: PlanSettings | null) => Promise<void>;
  credentialCard: (id: string) => Promise<CredentialCard | null>;
  search: (query: string, kind: 'skill' | 'credential') => Promise<CatalogHit[]>;
  notify: (notice: Notice) => void;
}

/** A credential as far as one needs to decide about it. */
export interface Decidable {
  id: string;
  name: string;
}

/** Change what was decided about a credential; `said` tells it, with a way back. */
export type Decide = (
  about: Decidable,
  change: Partial<Pick<CredentialNote, 'dismissed' | 'access' | 'figure' | 'stages'>>,
  said: string,
) => void;
