import { OFFICE_RELATIONSHIPS, SPREADSHEET } from '../package/namespaces';
import { badXml } from '../package/refusal';
import { isTrue, readXml } from '../package/xml';
import { decodeEscapes } from './rich-text';
import type { DefinedName, Visibility } from '../../sheets/layout';

export interface WorkbookPart {
  readonly dateSystem: 1900 | 1904;
  /** In tab order; chart and other sheets without cells too. */
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: Visibility;
    readonly relationship: string;
  }[];
  /** Without the built-in ones (`_xlnm.Print_Area` and the like). */
  readonly names: readonly DefinedName[];
}

export const readWorkbookPart = (bytes: Uint8Array, part: string): WorkbookPart => {
  let dateSystem: 1900 | 1904 = 1900;
  const sheets: WorkbookPart['sheets'][number][] = [];
  const taken = new Set<string>();
  const names: DefinedName[] = [];
  let name: Omit<DefinedName, 'formula'> = { name: '' };
  const fail = (detail: string): never => {
    throw badXml(part, detail);
  };
  readXml(bytes, {
    part,
    namespaces: SPREADSHEET,
    root: 'workbook',
    element: {
      children: {
        workbookPr: {
          open: ({ get }) => {
            dateSystem = isTrue(get('date1904')) ? 1904 : 1900;
          },
        },
        sheets: {
          children: {
            sheet: {
              open: ({ get }) => {
                const sheetName = decodeEscapes(get('name') ?? fail('sheet without a name'));
                const relationship = get('id', OFFICE_RELATIONSHIPS) ?? fail('sheet without a relationship');
                if (taken.has(sheetName.toLowerCase())) fail(`two sheets named ${sheetName}`);
                taken.add(sheetName.toLowerCase());
                sheets.push({ name: sheetName, visibility: visibilityOf(get('state')), relationship });
              },
            },
          },
        },
        definedNames: {
          children: {
            definedName: {
              open: ({ get }) => {
                const scope = get('localSheetId');
                const sheet = scope === undefined ? undefined : sheets[Number(scope)];
                if (scope !== undefined && sheet === undefined) fail(`defined name of sheet ${scope}`);
                name = {
                  name: decodeEscapes(get('name') ?? fail('defined name without a name')),
                  ...(sheet === undefined ? {} : { sheet: sheet.name }),
                  ...(isTrue(get('hidden')) ? { hidden: true } : {}),
                };
              },
              text: (formula) => {
                if (!/^_xlnm\./i.test(name.name)) names.push({ ...name, formula: decodeEscapes(formula) });
              },
            },
          },
        },
      },
    },
  });
  return { dateSystem, sheets, names };
};

const visibilityOf = (state: string | undefined): Visibility =>
  state === 'hidden' || state === 'veryHidden' ? state : 'visible';
