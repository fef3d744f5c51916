/** Annexes as a workbook of their own. */
import type { AnnexForm, PlacedAnnex } from '../annex/annex';
import type { Plan } from '../plan/schema';
import { layOutAnnex } from './annex';
import { annexSheetNames } from './annex-names';
import type { WorkbookLayout } from './layout';

/** @param created UTC, `yyyy-mm-ddThh:mm:ssZ` */
export function layOutAnnexWorkbook(
  plan: Plan,
  placed: readonly PlacedAnnex[],
  form: AnnexForm,
  created: string,
): WorkbookLayout {
  const names = annexSheetNames(placed);
  return {
    title: plan.title,
    creator: form.letter.issuer ?? plan.document.issuer,
    created,
    names: [],
    sheets: placed.map((each, index) => layOutAnnex(each, form, names[index] ?? '')),
  };
}
