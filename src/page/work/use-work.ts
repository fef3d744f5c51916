/** One kind of work as a component sees it: being prepared, under way, done. */
import { useRef, useState } from 'react';
import type { Begin, Begun } from './begin';
import type { Tell, WorkId, Works } from './works';

type Phase<A> =
  | { readonly is: 'choosing'; readonly wasCancelled: boolean }
  | { readonly is: 'running'; readonly step: Parameters<Tell>[0] | null }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'done'; readonly answer: A };

export interface UsedWork<W extends WorkId> {
  readonly phase: Phase<Works[W]['answer']>;
  readonly run: (request: Works[W]['request']) => void;
  readonly cancel: () => void;
  /** Back to what was chosen. */
  readonly reset: () => void;
}

export function useWork<W extends WorkId>(begin: Begin, work: W): UsedWork<W> {
  const [phase, setPhase] = useState<Phase<Works[W]['answer']>>({ is: 'choosing', wasCancelled: false });
  const begun = useRef<Begun<Works[W]['answer']> | null>(null);
  return {
    phase,
    run: (request) => {
      setPhase({ is: 'running', step: null });
      begun.current = begin(work, request, (step) => setPhase({ is: 'running', step }));
      begun.current.answer.then(
        (answer) => setPhase({ is: 'done', answer }),
        (error: unknown) => setPhase({ is: 'failed', error }),
      );
    },
    cancel: () => {
      begun.current?.cancel();
      setPhase({ is: 'choosing', wasCancelled: true });
    },
    reset: () => setPhase({ is: 'choosing', wasCancelled: false }),
  };
}
