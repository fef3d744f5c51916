/** The paper of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I), in millimetres. */
export type Orientation = 'portrait' | 'landscape';

export const A4 = { short: 210, long: 297 } as const;

export const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

/** Of the text, between the margins. */
export const textWidth = (orientation: Orientation): number =>
  (orientation === 'portrait' ? A4.short : A4.long) - margins.left - margins.right;

export const textHeight = (orientation: Orientation): number =>
  (orientation === 'portrait' ? A4.long : A4.short) - margins.top - margins.bottom;
