import { en } from './en';
import type { Language, Messages } from './messages';
import { vi } from './vi';

export const messages: Readonly<Record<Language, Messages>> = { vi, en };
