import type { Relations } from '../domain/catalog.ts';

/**
 * Every credential whose asking is answered by holding `id`, nearest first, without itself: PRINCE2
 * Practitioner answers a call for the Foundation, CKA one for "a Kubernetes certification". Empty
 * for an id that the catalogue does not know.
 */
export function answeredBy(catalog: Relations, id: string): string[] {
  const seen = new Set([id]);
  const queue = [id];
  for (const current of queue)
    for (const next of catalog.credentials.get(current)?.meets ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
  return queue.slice(1);
}

/**
 * Of the certifications that one posting names, those that another one of them makes superfluous:
 * in "Azure certification (AZ-104)" the family says nothing that the exam does not. Only families
 * are given up; whoever asks for CCNA and CCNP asks for two things.
 */
export function saidTwice(catalog: Relations, named: readonly string[]): Set<string> {
  const answered = new Set(named.flatMap((id) => answeredBy(catalog, id)));
  return new Set(
    named.filter((id) => catalog.credentials.get(id)?.generic === true && answered.has(id)),
  );
}
