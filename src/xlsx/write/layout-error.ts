/** A layout that no workbook can hold: a fault of the program, never of what people typed. */
export class LayoutError extends Error {
  override readonly name = 'LayoutError';

  /** `where` names the place in the layout, e.g. `Số liệu!C12`; `what` says what is wrong there. */
  constructor(
    readonly where: string,
    readonly what: string,
  ) {
    super(`${where}: ${what}`);
  }
}
