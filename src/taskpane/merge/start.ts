/** Merging in a worker. */
import type { MergeAnswer, MergeRequest, MergeStep } from './job';
import type { FromWorker } from './merge.worker';

export interface Merging {
  /** Rejects where the worker could not be had, or has a fault. Never settles once it is cancelled. */
  readonly answer: Promise<MergeAnswer>;
  /** Stops at once; nothing was written. */
  readonly cancel: () => void;
}

export type StartMerge = (request: MergeRequest, tell: (step: MergeStep) => void) => Merging;

/** A fault of the worker with the worker's own trace. */
function faultOf({ name, message, stack }: Extract<FromWorker, { readonly kind: 'fault' }>): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = stack;
  return error;
}

export const startMerge: StartMerge = (request, tell) => {
  const worker = new Worker(new URL('./merge.worker.ts', import.meta.url));
  const answer = new Promise<MergeAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      switch (data.kind) {
        case 'step':
          return tell(data.step);
        case 'answer':
          worker.terminate();
          return resolve(data.answer);
        case 'fault':
          worker.terminate();
          return reject(faultOf(data));
        default:
          return data satisfies never;
      }
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message || 'the worker could not be loaded'));
    };
  });
  worker.postMessage(request);
  return { answer, cancel: () => worker.terminate() };
};
