import type { IsoDate } from '../../text/cell';

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2199, 11, 31);

/**
 * Turns serials of a date system into days; the time of day is dropped. `null` outside 1900-2199, and for serial 60 of
 * the 1900 system: Excel counts a 29/02/1900 that never was, as Lotus 1-2-3 did.
 */
export const daysOf =
  (system: 1900 | 1904) =>
  (serial: number): IsoDate | null => {
    const day = Math.floor(serial);
    if (system === 1900 && day === 60) return null;
    const time =
      (system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)) + day * DAY;
    return time >= FIRST && time <= LAST ? new Date(time).toISOString().slice(0, 10) : null;
  };
