/** The words that officers choose from on every plan's form. They are values in cells, so one spelling serves everywhere. */
export const TICK = 'x';
export const YES = 'Có';
export const NO = 'Không';
export const TITLES = ['Ông', 'Bà'] as const;
