/** Works beside the page, one thing after the other, for as long as the page is open. */
import { works } from './works';
import type { Tell, WorkId, Works } from './works';

type AnyRequest = Works[WorkId]['request'];
type AnyAnswer = Works[WorkId]['answer'];

export type ToWorker =
  | { readonly kind: 'begin'; readonly id: number; readonly work: WorkId; readonly request: AnyRequest }
  | { readonly kind: 'cancel'; readonly id: number };

export type FromWorker = { readonly id: number } & (
  | { readonly kind: 'step'; readonly step: Parameters<Tell>[0] }
  | { readonly kind: 'answer'; readonly answer: AnyAnswer }
  | { readonly kind: 'fault'; readonly name: string; readonly message: string; readonly stack: string }
);

/** The part of a worker's own world that is used; its types and the page's exclude each other. */
interface WorkerWorld {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
}

const world = self as unknown as WorkerWorld;
const cancelled = new Set<number>();

world.onmessage = ({ data }) => {
  if (data.kind === 'cancel') {
    cancelled.add(data.id);
    return;
  }
  const { id, request } = data;
  const tell: Tell = (step) => {
    // Nobody hears the answer any more.
    if (cancelled.has(id)) throw new Error('cancelled');
    world.postMessage({ id, kind: 'step', step });
  };
  // Who asked has seen to it that the request is of that work.
  const work = works[data.work] as (request: AnyRequest, tell: Tell) => Promise<AnyAnswer>;
  work(request, tell).then(
    (answer) => world.postMessage({ id, kind: 'answer', answer }),
    (error: unknown) => {
      const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      world.postMessage({ id, kind: 'fault', name, message, stack });
    },
  );
};
