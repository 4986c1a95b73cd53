import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Report } from '../../../core/domain/report.ts';
import type { ReportActions } from './actions.ts';

/**
 * What is pressed can make its own row disappear. The focus then goes to the row that takes its
 * place, so that the next one can be told without scrolling back; where there is none, to the count.
 */
export function useFocusAfterwards(
  report: Report,
  given: ReportActions,
): { countRef: Ref<HTMLDivElement>; actions: ReportActions } {
  const countRef = useRef<HTMLDivElement>(null);
  const pressed = useRef<{ at: Element; next: HTMLElement | null } | null>(null);
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { at, next } = pressed.current;
    pressed.current = null;
    if (at.isConnected && at !== document.body) return;
    (next?.isConnected ? next : countRef.current)?.focus();
  }, [report]);

  const remember = () => {
    const at = document.activeElement ?? document.body;
    const row = at.closest('li.unit');
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    pressed.current = {
      at,
      next: neighbour?.querySelector<HTMLElement>('.unit-head button') ?? null,
    };
  };
  const { haveThis, correct } = given;
  const actions: ReportActions = { ...given };
  if (haveThis)
    actions.haveThis = (asked) => {
      remember();
      haveThis(asked);
    };
  if (correct)
    actions.correct = (change, always) => {
      remember();
      correct(change, always);
    };
  return { countRef, actions };
}
