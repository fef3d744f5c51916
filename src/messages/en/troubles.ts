/** Files that cannot be used. */
import type { TroubleSentences } from '../messages';
import { excerpt, quoted, shortened } from '../quote';
import { said } from './words';

const formats = {
  xls: 'an Excel 97-2003 workbook (.xls)',
  xlsb: 'a binary Excel workbook (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  fods: 'a flat OpenDocument spreadsheet (.fods)',
  'xml-2003': 'an XML Spreadsheet of Excel 2003',
  doc: 'a Word 97-2003 document (.doc)',
  docx: 'a Word document',
  ppt: 'a PowerPoint 97-2003 presentation (.ppt)',
  pptx: 'a PowerPoint presentation',
  pdf: 'a PDF document',
  html: 'a web page (HTML)',
  xml: 'an XML file',
  csv: 'a delimited text (CSV)',
  text: 'a plain text (.txt)',
} as const;

const archives = { zip: 'zip', rar: 'rar', '7z': '7z', gzip: 'gz' } as const;

const saveAgain = 'Open the file in Excel, save it as .xlsx and try again.';
const askAgain = 'Ask the unit to send the file again.';
const askForForm = "Ask the unit for the form's .xlsx file.";
const megabytes = (bytes: number): number => Math.ceil(bytes / 1_048_576);

export const troubles: TroubleSentences = {
  'not-found': () => said('There is no such file or folder.', 'Check the name and the path.'),
  'no-permission': () =>
    said('The file may not be read.', 'Check the access rights, or copy the file elsewhere.'),
  'is-folder': () => said('This is a folder, not a file.', 'Name the file to read.'),
  'unreadable-file': ({ detail }) =>
    said(
      `The system could not read the file (${detail}).`,
      'Close the programs that use the file and try again.',
    ),

  empty: () => said('The file is empty (0 bytes).', askAgain),
  'lock-file': () =>
    said(
      'This is a temporary file that Excel keeps while another file is open.',
      'Ignore it; it goes when Excel is closed.',
    ),
  'other-format': ({ format }) => {
    switch (format) {
      case 'xls':
      case 'xlsb':
      case 'ods':
      case 'fods':
      case 'xml-2003':
        return said(`The file is ${formats[format]}, not .xlsx.`, saveAgain);
      case 'doc':
      case 'docx':
      case 'ppt':
      case 'pptx':
      case 'pdf':
      case 'html':
      case 'xml':
      case 'csv':
      case 'text':
        return said(`The file is ${formats[format]}, not .xlsx.`, askForForm);
      case 'zip':
      case 'rar':
      case '7z':
      case 'gzip':
        return said(
          `This is an archive (.${archives[format]}).`,
          'Unpack it and choose the .xlsx files inside.',
        );
      case 'unknown':
        return said('The kind of file is not known.', askForForm);
      default:
        return format satisfies never;
    }
  },
  encrypted: () => said('The file has a password.', 'Remove the password and save it again.'),
  truncated: () => said('The file ends early; it may not have been sent or saved completely.', askAgain),
  damaged: ({ part }) => said(`The file is damaged in its part ${quoted(part)}.`, askAgain),
  'part-missing': ({ part }) => said(`The file lacks its part ${quoted(part)}.`, saveAgain),
  'too-many-parts': ({ found, limit }, { number }) =>
    said(
      `The file has ${number(found)} parts, more than the ${number(limit)} that a form may have.`,
      "Ask the unit for the form's own file.",
    ),
  'too-large': ({ found, limit }, { number }) =>
    said(
      `The file holds ${number(megabytes(found))} MB, more than the ${number(megabytes(limit))} MB allowed.`,
      'Remove pictures and sheets that are not of the form and save it again.',
    ),
  'too-many-cells': ({ sheet, limit }, { number }) =>
    said(
      `The sheet ${quoted(sheet)} has more than ${number(limit)} filled cells.`,
      'Delete rows and columns that are not needed and save it again.',
    ),
  'bad-xml': ({ part, detail }) =>
    said(`The part ${quoted(part)} of the file is malformed (${shortened(detail)}).`, saveAgain),
  'bad-cell': ({ sheet, address }) =>
    said(`The sheet ${quoted(sheet)} has a cell with a wrong address: ${excerpt(address)}.`, saveAgain),

  'not-ours': () => said('No sheet of the form is in the file.', "Ask the unit for the form's own file."),
  'plan-unreadable': ({ path, detail }) =>
    said(
      `The plan inside the file is damaged${path === '' ? '' : ` at ${path}`}: ${detail.replace(/\.$/, '')}.`,
      'Ask the unit to copy its entries to a new form.',
    ),
  'layout-newer': ({ found, known }) =>
    said(
      `The form is of version ${found}, newer than version ${known}, which this program can read.`,
      'Update the program.',
    ),
  'plan-other': ({ found, expected }) =>
    said(
      `The file belongs to another plan: ${excerpt(found.title)} (${found.id}), not ${excerpt(expected.title)} (${expected.id}).`,
      'Ask the unit for a file of the right plan, or choose another plan.',
    ),
};
