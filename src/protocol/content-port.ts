import type { ContentBrowser, ContentListener } from '../platform/content-browser.ts';
import type {
  MessageName,
  PageState,
  Request,
  Response,
  Result,
  ToBackground,
  ToContentEnvelope,
} from './messages.ts';

type ContentMessage = {
  [N in MessageName]: ToBackground[N]['from'] extends 'content' ? N : never;
}[MessageName];

/** What the content script does when the background speaks to it. */
export interface PageActions {
  /** What the page shows now. */
  describe(): PageState;
  /** The vault or the settings changed: ask again whether to read, report again, repaint. */
  refresh(): void;
  /** Go to the next or previous missing skill. */
  step(direction: 1 | -1): void;
  /** The text that is selected here; '' when none is. */
  selection(): string;
  /** Marks of this page off, or on again. */
  toggleMarks(): void;
  /** Bring a stretch of the posting to view; false when this frame does not have it. */
  reveal(place: { line: number; start: number; end: number }): boolean;
}

/** The content script's end of the protocol. It carries no schemas: the background validates. */
export interface ContentPort {
  /** `null`: no answer, because the extension was updated or removed, or failed. */
  ask<N extends ContentMessage>(name: N, request: Request<N>): Promise<Response<N> | null>;
  /** False once the extension was updated or removed: clear the marks and stop. */
  alive(): boolean;
  /** Hear the background until the signal ends. */
  listen(actions: PageActions, signal: AbortSignal): void;
}

/** Opens the content script's end of the protocol: `openContentPort(contentBrowser())`. */
export function openContentPort({ runtime }: ContentBrowser): ContentPort {
  const alive = (): boolean => {
    try {
      return runtime.id !== undefined;
    } catch {
      return false;
    }
  };
  return {
    alive,
    async ask<N extends ContentMessage>(name: N, request: Request<N>) {
      try {
        const answer = await runtime.sendMessage({ to: 'background', name, request });
        const result = answer as Result<Response<N>> | undefined;
        return result?.ok ? result.value : null;
      } catch {
        return null;
      }
    },
    listen(actions, signal) {
      const listener: ContentListener = (message, sender, respond) => {
        if (sender.id === runtime.id) hear(actions, message as ToContentEnvelope | null, respond);
        // Every answer is given at once.
        return false;
      };
      runtime.onMessage.addListener(listener);
      signal.addEventListener('abort', () => {
        // An orphaned script has no listeners left, and throws when asked to remove one.
        if (alive()) runtime.onMessage.removeListener(listener);
      });
    },
  };
}

/** A frame that has nothing to say does not answer: the first answer of all frames is taken. */
function hear(
  actions: PageActions,
  message: ToContentEnvelope | null,
  respond: (answer: unknown) => void,
): void {
  if (message?.to !== 'content') return;
  if (message.name === 'refresh') actions.refresh();
  if (message.name === 'step') actions.step(message.request.direction);
  if (message.name === 'selection') {
    const text = actions.selection();
    if (text !== '') respond({ text });
  }
  if (message.name === 'toggleMarks') actions.toggleMarks();
  if (message.name === 'reveal' && actions.reveal(message.request)) respond({ shown: true });
  if (message.name === 'describe') {
    const state = actions.describe();
    if (state.kind === 'posting' || !message.request.postingOnly) respond(state);
  }
}
