/** o-spreadsheet itself, handed in: Node and a page load it in ways of their own. */
import type * as OSpreadsheet from '@odoo/o-spreadsheet';
import type { CoreCommand, Model } from '@odoo/o-spreadsheet';
import { addMissingFunctions } from './functions';

/** The whole library, as its module exports it. Tried with 19.3.7; pin it exactly. */
export type Library = typeof OSpreadsheet;

/** Lets the mirror's commands through to the model, and nobody else's. */
export interface Gate {
  /** What to do in one command: a thousand writes cost a tenth of a thousand commands. */
  work: (() => void) | null;
  /** A command that another command led to, e.g. one of the cells of a paste, was refused. */
  refused: (command: CoreCommand) => void;
}

/** Whether the model is in the middle of a command. */
const isRunning = (model: Model): boolean => (model as unknown as { readonly status: number }).status === 1;

const KEY = 'stand-in';
/** A command of this name carries out the gate's work. */
const FOLLOW = 'FOLLOW_STAND_IN';

type Command = { readonly type: string };

function addPlugin(library: Library): void {
  const { featurePluginRegistry } = library.registries;
  if (featurePluginRegistry.contains(KEY)) return;
  class Following extends library.UIPlugin {
    readonly #gate: Gate;

    constructor(config: ConstructorParameters<typeof library.UIPlugin>[0]) {
      super(config);
      this.#gate = config.custom['gate'] as Gate;
    }

    // Undo would take back what the stand-in has: it is refused with the rest.
    override allowDispatch(command: never): never {
      const { type } = command as Command;
      const isChange = library.isCoreCommand(command) || type === 'REQUEST_UNDO' || type === 'REQUEST_REDO';
      if (this.#gate.work !== null || !isChange) return 'Success' as never;
      this.#gate.refused(command);
      return 'Readonly' as never;
    }

    override handle(command: never): void {
      if ((command as Command).type === FOLLOW) this.#gate.work?.();
    }
  }
  featurePluginRegistry.add(KEY, Following);
}

/** A new model that only {@link follow} can change; `refused` hears of every command that it refused for that. */
export function createModel(
  library: Library,
  refused: (command: CoreCommand) => void,
): { readonly model: Model; readonly gate: Gate } {
  addMissingFunctions(library);
  addPlugin(library);
  const gate: Gate = { work: null, refused: () => undefined };
  const model = new library.Model({}, { custom: { gate } });
  const { session } = model as unknown as { readonly session: { save: () => void } };
  // History for undo and for co-authors: nobody asks for it, and writing it down breaks on some of Excel's references.
  session.save = () => undefined;
  // Asking whether a command could be given is not giving it: outermost commands tell of themselves.
  model.on('command-rejected', gate, (event) => refused((event as { command: CoreCommand }).command));
  gate.refused = (command) => {
    if (isRunning(model)) refused(command);
  };
  return { model, gate };
}

/** Carries out changes of the model, as one. */
export function follow(model: Model, gate: Gate, work: () => void): void {
  gate.work = work;
  try {
    (model.dispatch as (type: string) => unknown)(FOLLOW);
  } finally {
    gate.work = null;
  }
}
