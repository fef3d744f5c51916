/** Begins work on files, and lets it be stopped. */
import type { FromWorker, ToWorker } from './work.worker';
import type { Tell, WorkId, Works } from './works';

export interface Begun<A> {
  /** Never settles once it is cancelled. */
  readonly answer: Promise<A>;
  /** Stops at the next step; its answer is not heard. */
  readonly cancel: () => void;
}

export type Begin = <W extends WorkId>(
  work: W,
  request: Works[W]['request'],
  tell: Tell,
) => Begun<Works[W]['answer']>;

/** A fault of the worker with the worker's own trace. */
function faultOf({ name, message, stack }: Extract<FromWorker, { readonly kind: 'fault' }>): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = stack;
  return error;
}

interface Waiting {
  readonly tell: Tell;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One worker from the page's beginning to its end: whoever opened the page needs the server no more. It is replaced only
 * where it could not be loaded or fell.
 */
function besideThePage(): Begin {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const start = (): Worker => {
    const worker = new Worker(new URL('./work.worker.ts', import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      const asked = waiting.get(data.id);
      if (!asked) return;
      if (data.kind === 'step') return asked.tell(data.step);
      waiting.delete(data.id);
      if (data.kind === 'answer') asked.resolve(data.answer as never);
      else asked.reject(faultOf(data));
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      current = null;
      for (const { reject } of waiting.values())
        reject(new Error(message || 'the worker could not be loaded'));
      waiting.clear();
    };
    return worker;
  };
  let current: Worker | null = start();
  return (work, request, tell) => {
    const worker = (current ??= start());
    const id = (last += 1);
    const answer = new Promise<never>((resolve, reject) => waiting.set(id, { tell, resolve, reject }));
    worker.postMessage({ kind: 'begin', id, work, request } satisfies ToWorker);
    return {
      answer,
      cancel: () => {
        waiting.delete(id);
        worker.postMessage({ kind: 'cancel', id } satisfies ToWorker);
      },
    };
  };
}

/** Between two files the browser draws the page anew, and hears a click. */
const onThePage: Begin = (work, request, tell) => {
  let isCancelled = false;
  const answer = new Promise<never>((resolve, reject) => {
    import(/* webpackChunkName: "works" */ './works')
      .then(({ works }) =>
        works[work](request, (step) => {
          if (isCancelled) throw new Error('cancelled');
          tell(step);
        }),
      )
      .then(
        (done) => isCancelled || resolve(done as never),
        (error: unknown) => isCancelled || reject(error instanceof Error ? error : new Error(String(error))),
      );
  });
  return {
    answer,
    cancel: () => {
      isCancelled = true;
    },
  };
};

/** Browsers start no worker for a page that was opened from a folder. */
export const isFromFolder = (): boolean => location.protocol === 'file:';

export const beginning = (): Begin => (isFromFolder() ? onThePage : besideThePage());
