import type { Workbook } from '../model/workbook';
import type { Properties } from '../model/workbook';
import { asText } from './argument';
import type { Members, Scalar } from './member';

const text = (key: keyof Properties): Scalar<Workbook> => ({
  get: ({ properties }) => properties[key],
  set: ({ properties }, value) => {
    properties[key] = asText(value);
  },
});

export const documentProperties: Members<Workbook> = {
  scalars: {
    Title: text('title'),
    Subject: text('subject'),
    Author: text('author'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
  },
};
