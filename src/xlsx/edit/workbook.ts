import { sml } from '../write/xml';
import { inNamespaceOf } from './namespace';
import { elementsOf, scan } from './scan';
import type { ScannedElement } from './scan';
import { attributeSplice, splice } from './splice';

/** What may stand before `calcPr`, in the order of CT_Workbook. */
const BEFORE_CALCULATION = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** Tells Excel, in the workbook part, to calculate everything when it opens the file. */
export function calculateOnLoad(text: string, part: string): string {
  const elements = elementsOf(text, part);
  const found = elements.find(({ path }) => path === 'workbook/calcPr');
  if (found) return splice(text, [attributeSplice(text, found, 'fullCalcOnLoad', 1)]);
  const own = inNamespaceOf(text, elements.at(-1)!);
  const before = elements.filter(({ path }) =>
    BEFORE_CALCULATION.some((name) => path === `workbook/${name}`),
  );
  const place = before.at(-1)!.end;
  return splice(text, [{ start: place, end: place, text: own(sml`<calcPr fullCalcOnLoad="1"/>`) }]);
}

/** Takes those elements out of a part that `isGone` finds. */
export function withoutElements(
  text: string,
  part: string,
  isGone: (element: ScannedElement) => boolean,
): string {
  const gone: ScannedElement[] = [];
  scan(text, part, (element) => {
    if (isGone(element)) gone.push(element);
  });
  return splice(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
