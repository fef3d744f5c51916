import type { Unreadable } from '../../sheets/source';

/** Thrown while a file is being read, never past the public functions of `xlsx`: why the file cannot be used. */
export class Refusal extends Error {
  constructor(readonly unreadable: Unreadable) {
    super(unreadable.reason);
  }
}

/** A refusal for XML that is not well-formed or breaks the format. What the file says is quoted in part only. */
export const badXml = (part: string, detail: string): Refusal =>
  new Refusal({ reason: 'bad-xml', part, detail: detail.slice(0, 200) });

type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly unreadable: Unreadable };

/** Runs `work`; a {@link Refusal} becomes an answer, anything else thrown is a bug and passes. */
export const attempt = <T>(work: () => T): Attempt<T> => {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, unreadable: error.unreadable };
    throw error;
  }
};
