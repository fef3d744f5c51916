/** Printed pages, read back with Poppler. */
import { execFileSync } from 'node:child_process';

/** In millimetres from the top left corner of the page. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

const MM_PER_POINT = 25.4 / 72;

const poppler = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe', timeout: 100_000, maxBuffer: 1 << 28 });

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Numbers of an element's attributes in the order they stand. */
const numbers = (attributes: string): readonly number[] =>
  [...attributes.matchAll(/="([\d.]+)"/g)].map(([, value]) => Number(value) * MM_PER_POINT);

export const pagesOf = (path: string): readonly Page[] =>
  poppler('pdftotext', ['-bbox', path, '-'])
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [width = 0, height = 0] = numbers(page.slice(0, page.indexOf('>')));
      const words = [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, at = '', text = '']) => {
        const [left = 0, top = 0, right = 0, bottom = 0] = numbers(at);
        return { text: unescaped(text).normalize('NFC'), left, right, top, bottom };
      });
      return { width, height, words };
    });

/** Each font's name with whether it is embedded. */
export const fontsOf = (path: string): readonly { readonly name: string; readonly embedded: boolean }[] =>
  poppler('pdffonts', [path])
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => ({
      name: line.split(' ')[0]?.replace(/^[A-Z]{6}\+/, '') ?? '',
      embedded: / (yes|no) +(yes|no) +(yes|no) +\d+ +\d+ *$/.exec(line)?.[1] === 'yes',
    }));
