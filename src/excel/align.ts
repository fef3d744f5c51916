/** Which row of a sheet is which row of the form, by what stands in them. */

/** How much two rows have in common; 0 or less: nothing. */
type Likeness = (row: number, found: number) => number;

/**
 * The pairing of rows `0…rows-1` with rows `0…found-1`, in order, that has the most in common (Needleman and Wunsch, with
 * no cost for rows left over). Answers for each row the one that it was paired with, or null.
 */
export function align(rows: number, found: number, likeness: Likeness): readonly (number | null)[] {
  const width = found + 1;
  const best = new Float64Array((rows + 1) * width);
  const score = (row: number, at: number): number => best[row * width + at] ?? 0;
  const pair = (row: number, at: number): number => {
    const like = likeness(row, at);
    return like > 0 ? like + score(row + 1, at + 1) : -1;
  };
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let at = found - 1; at >= 0; at -= 1) {
      best[row * width + at] = Math.max(pair(row, at), score(row + 1, at), score(row, at + 1));
    }
  }
  const paired: (number | null)[] = Array.from({ length: rows }, () => null);
  for (let row = 0, at = 0; row < rows && at < found;) {
    if (pair(row, at) === score(row, at)) paired[row++] = at++;
    else if (score(row + 1, at) === score(row, at)) row += 1;
    else at += 1;
  }
  return paired;
}
