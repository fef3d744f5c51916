import { SPREADSHEET } from '../package/namespaces';
import { readXml } from '../package/xml';
import { richText } from './rich-text';

/** The texts that cells refer to by their index. */
export const readSharedStrings = (bytes: Uint8Array, part: string): readonly string[] => {
  const strings: string[] = [];
  readXml(bytes, {
    part,
    namespaces: SPREADSHEET,
    root: 'sst',
    element: { children: { si: richText((text) => strings.push(text)) } },
  });
  return strings;
};
