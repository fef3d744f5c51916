/** The plans that ship with the product. */
import ninhThuan3126 from '../../assets/plans/ninh-thuan-3126.json';

/** Not yet read: they pass the same gate as any other plan ({@link readPlan}). The first is offered first. */
export const builtInPlans: readonly unknown[] = [ninhThuan3126];
