/**
 * A value that is made when it is first asked for and kept after that. A failure is not kept: the
 * next call tries again. It is a cache and never truth, since a worker may be stopped at any time.
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    if (made) return made;
    const attempt = make();
    made = attempt;
    attempt.catch(() => {
      if (made === attempt) made = null;
    });
    return attempt;
  };
}
