import { isPassedOver, withFiles } from '../../src/taskpane/merge/given';
import type { ChosenFile } from '../../src/taskpane/merge/given';

describe('files as they are given', () => {
  const chosen = (name: string, text = name, lastModified = 1): ChosenFile =>
    new File([text], name, { lastModified });
  const found = (path: string, text?: string, lastModified?: number) => ({
    path,
    file: chosen(path.split('/').at(-1) ?? '', text, lastModified),
  });
  const paths = (...added: ReturnType<typeof found>[]) => withFiles([], added).map(({ path }) => path);

  test.each(['~$584.xlsx', '.DS_Store', 'huyện/~$584.xlsx', 'huyện/.tạm.xlsx'])(
    '%s is passed over',
    (path) => {
      expect(isPassedOver(path)).toBe(true);
      expect(paths(found(path))).toEqual([]);
    },
  );

  test('the same file is there once', () => {
    expect(paths(found('a.xlsx'), found('a.xlsx'))).toEqual(['a.xlsx']);
  });

  test('two files of one name get names of their own', () => {
    expect(paths(found('a.xlsx', 'one'), found('a.xlsx', 'other one'), found('a.xlsx', 'one', 2))).toEqual([
      'a (2).xlsx',
      'a (3).xlsx',
      'a.xlsx',
    ]);
  });

  test('a name is kept in one Unicode form', () => {
    expect(paths(found('huyện.xlsx'.normalize('NFD')))).toEqual(['huyện.xlsx']);
  });
});
