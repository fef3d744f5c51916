import { page as en } from '../en/page';
import type { Language } from '../messages';
import { page as vi } from '../vi/page';
import type { PageWords } from './words';

export const pageWords: Readonly<Record<Language, PageWords>> = { vi, en };
