/** Times as files carry and people read them. */

/** Every plan's province is at UTC+7, without summer time. */
const VIETNAM_MS = 7 * 3600 * 1000;

/** `2023-10-12T02:30:00Z`, for what is written into files. */
export const utc = (time: Date): string => `${time.toISOString().slice(0, 19)}Z`;

/** `2023-10-12-093000` as the clock on the wall in Vietnam says, for names of files. */
export const stampOf = (time: Date): string =>
  new Date(time.getTime() + VIETNAM_MS).toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
