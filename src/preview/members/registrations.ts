import type { Members } from './member';

type Methods = NonNullable<Members<unknown>['methods']>;

/**
 * The pairs by which the runtime tells that somebody listens. The stand-in sends every event that it has, and the
 * runtime keeps those for which there is a handler: registering has nothing to do here.
 */
export const events = (...names: readonly string[]): Methods =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, (): void => undefined],
      [`_Unregister${name}Event`, (): void => undefined],
    ]),
  );
