import type { WrongUse } from '../messages/command';

/** The command was used wrongly, or has nothing to work on: it ends without having done anything. */
export class Refused extends Error {
  constructor(readonly use: WrongUse) {
    super(use.wrong);
  }
}
