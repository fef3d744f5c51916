/** One thing at a time that takes a while. */
import { useRef, useState } from 'react';

type Task<T> =
  | { readonly is: 'idle' }
  | { readonly is: 'busy' }
  | { readonly is: 'done'; readonly result: T }
  | { readonly is: 'failed'; readonly error: unknown };

export interface Doing<T> {
  readonly task: Task<T>;
  /** Begins; what is begun while something is busy is not. */
  readonly begin: (work: () => Promise<T>) => void;
  /** Forgets the outcome. */
  readonly clear: () => void;
}

export function useTask<T>(): Doing<T> {
  const [task, setTask] = useState<Task<T>>({ is: 'idle' });
  const isBusy = useRef(false);
  const begin = (work: () => Promise<T>): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    setTask({ is: 'busy' });
    void work()
      .then(
        (result): Task<T> => ({ is: 'done', result }),
        (error: unknown): Task<T> => ({ is: 'failed', error }),
      )
      .then((ended) => {
        isBusy.current = false;
        setTask(ended);
      });
  };
  return { task, begin, clear: () => setTask({ is: 'idle' }) };
}
