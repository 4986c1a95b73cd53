/** A piece of a text: a name, or what stands between names. */
export interface Piece {
  text: string;
  name: boolean;
}

/** Cuts a text at the names in it. Names that overlap an earlier one stay part of it. */
export function textInPieces(
  text: string,
  names: readonly { start: number; end: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of [...names].sort((a, b) => a.start - b.start)) {
    if (start < from || end > text.length) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), name: false });
    pieces.push({ text: text.slice(start, end), name: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), name: false });
  return pieces;
}
