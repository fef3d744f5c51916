/** From JSON that somebody wrote to a plan that the rest of the program can trust. */
import { z } from 'zod';
import { consistencyFaults } from './consistency';
import type { PlanFault } from './fault';
import { referenceFaults } from './references';
import type { Plan } from './schema';
import { planSchema } from './schema';

export type ReadPlan =
  | { readonly ok: true; readonly plan: Plan }
  /** `path` is where it stands, e.g. `units[3].parent`, empty for the whole; `reason` is the error map's sentence. */
  | { readonly ok: false; readonly faults: readonly { readonly path: string; readonly reason: string }[] };

/**
 * Reads a plan from parsed JSON, whoever sent it: a file of the province's, or the copy inside a unit's workbook.
 *
 * @param errorMap words each fault: zod's own issues, and `custom` issues whose `params` are a {@link PlanFault}
 */
export function readPlan(json: unknown, errorMap: z.core.$ZodErrorMap): ReadPlan {
  const envelope = envelopeSchema.safeParse(json, { error: errorMap });
  if (!envelope.success) return { ok: false, faults: faultsOf(envelope.error) };
  const body = checkedSchema.safeParse(json, { error: errorMap });
  return body.success ? { ok: true, plan: body.data } : { ok: false, faults: faultsOf(body.error) };
}

/** A plan nests about ten deep. Without a limit a hostile file could exhaust the stack. */
const MAX_DEPTH = 24;

/** Read first, so that a plan of a later format is refused for that alone and not for each of its new properties. */
const envelopeSchema = z
  .unknown()
  .superRefine((json, context) => {
    if (!nestsDeeper(json, MAX_DEPTH)) return;
    const params: PlanFault = { fault: 'too-deep', limit: MAX_DEPTH };
    context.addIssue({ code: 'custom', params });
  })
  .pipe(z.object({ format: planSchema.shape.format }));

/** Cross-checks cascade, so they run on a right shape only, and consistency only where all references resolve. */
const checkedSchema = planSchema.superRefine((plan, context) => {
  const references = referenceFaults(plan);
  for (const { path, fault } of references.length > 0 ? references : consistencyFaults(plan)) {
    context.addIssue({ code: 'custom', path: [...path], params: fault });
  }
});

function nestsDeeper(json: unknown, limit: number): boolean {
  let level: readonly unknown[] = [json];
  for (let depth = 0; depth <= limit; depth++) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return level.length > 0;
}

const faultsOf = (error: z.ZodError): readonly { readonly path: string; readonly reason: string }[] =>
  error.issues.map((issue) => ({ path: z.core.toDotPath(issue.path), reason: issue.message }));
