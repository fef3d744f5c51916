import type { Language } from '../../messages/messages';
import type { IsoDate } from '../../text/cell';
import { formatDate } from '../../text/dates';

/** With the month in letters: 10/03/2023 is October to some readers. */
const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as the pane's sentences write it. */
export const dayIn = (language: Language, day: IsoDate): string =>
  language === 'vi' ? formatDate(day) : english.format(new Date(day));
