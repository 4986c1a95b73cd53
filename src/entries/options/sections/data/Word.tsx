/** What came of something that was asked for. */
export interface Said {
  text: string;
  bad: boolean;
}

/** One line of it, told to screen readers too. */
export function Word({ said }: { said: Said | null }) {
  return (
    <p role="status" class={said?.bad ? 'word bad' : 'word'}>
      {said?.text ?? ''}
    </p>
  );
}
