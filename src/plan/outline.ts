/** The lines of the outline (đề cương báo cáo) that a kind of unit is given. */
import type { OutlineItem, Plan, UnitKind } from './schema';

export interface OutlineLine {
  readonly item: OutlineItem;
  /** 0 for a section, 1 for what stands directly below it, and so on. */
  readonly depth: number;
  /** What this kind owes: an answer, an answer if there is one, or nothing (a heading). */
  readonly answer: 'required' | 'optional' | 'none';
}

/**
 * The outline as this kind of unit gets it, in the plan's order: items for all and items of the kind's branch. What
 * stands below an item of another branch goes with it.
 */
export const outlineFor = (plan: Plan, kind: UnitKind): readonly OutlineLine[] =>
  linesOf(plan.outline.items, kind, 0);

const linesOf = (items: readonly OutlineItem[], kind: UnitKind, depth: number): readonly OutlineLine[] =>
  items
    .filter((item) => item.branch === undefined || item.branch === kind.branch)
    .flatMap((item) => [
      { item, depth, answer: answerOf(item, kind) },
      ...linesOf(item.items ?? [], kind, depth + 1),
    ]);

const answerOf = (item: OutlineItem, kind: UnitKind): OutlineLine['answer'] =>
  item.answer === 'required' && item.optionalFor?.includes(kind.id) === true ? 'optional' : item.answer;

/** An item of the outline with where it stands in the plan, whatever its branch. */
interface OutlineEntry {
  readonly item: OutlineItem;
  readonly path: readonly (string | number)[];
  /** The nearest branch of the items above it, if any has one. */
  readonly within: string | undefined;
}

/** Every item of the outline, depth first. */
export const outlineEntries = (plan: Plan): readonly OutlineEntry[] =>
  entriesOf(plan.outline.items, ['outline', 'items'], undefined);

const entriesOf = (
  items: readonly OutlineItem[],
  path: OutlineEntry['path'],
  within: string | undefined,
): readonly OutlineEntry[] =>
  items.flatMap((item, i) => [
    { item, path: [...path, i], within },
    ...entriesOf(item.items ?? [], [...path, i, 'items'], item.branch ?? within),
  ]);
