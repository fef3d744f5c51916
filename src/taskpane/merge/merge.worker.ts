/** Reads and merges beside the pane, so that Excel never waits for it. Ended by terminating the worker. */
import { mergeFiles } from './job';
import type { MergeAnswer, MergeRequest, MergeStep } from './job';

export type FromWorker =
  | { readonly kind: 'step'; readonly step: MergeStep }
  | { readonly kind: 'answer'; readonly answer: MergeAnswer }
  | { readonly kind: 'fault'; readonly name: string; readonly message: string; readonly stack: string };

/** The part of a worker's own world that is used; its types and the page's exclude each other. */
interface WorkerWorld {
  onmessage: ((event: { readonly data: MergeRequest }) => void) | null;
  postMessage(message: FromWorker, transfer?: readonly ArrayBuffer[]): void;
}

/** What is handed over and not copied. */
const fileIn = (answer: MergeAnswer): readonly ArrayBuffer[] => {
  const result = answer.ok ? answer.result : null;
  const workbook = result && result.kind !== 'changes' ? result.workbook : null;
  return workbook ? [workbook.buffer] : [];
};

const world = self as unknown as WorkerWorld;

world.onmessage = ({ data }) => {
  mergeFiles(data, (step) => world.postMessage({ kind: 'step', step })).then(
    (answer) => world.postMessage({ kind: 'answer', answer }, fileIn(answer)),
    (error: unknown) => {
      const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      world.postMessage({ kind: 'fault', name, message, stack });
    },
  );
};
