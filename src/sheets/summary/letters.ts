/** Columns of a part's letter in *Tiến độ*: number, date, day sent, day received, punctuality. */
export const letterColumnIds = {
  report: ['number', 'date', 'sent', 'received', 'limit'],
  nominations: ['letterNumber', 'letterDate', 'letterSent', 'letterReceived', 'letterLimit'],
} as const;
