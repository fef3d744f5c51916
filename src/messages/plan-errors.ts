/** Words for what zod and the plan's own checks find in a plan file. */
import type { z } from 'zod';
import { en, vi } from 'zod/locales';
import type { PlanFault } from '../plan/fault';
import { messages } from './index';
import type { Language } from './messages';

const locales = { vi: vi().localeError, en: en().localeError };

const absent: Readonly<Record<Language, string>> = { vi: 'Thiếu mục này.', en: 'This is missing.' };

const isPlanFault = (params: object | undefined): params is PlanFault =>
  params !== undefined && 'fault' in params;

/** The error map to read a plan with: one sentence for each fault, without its place. */
export const planErrorMap =
  (language: Language): z.core.$ZodErrorMap =>
  (issue) => {
    if (issue.code === 'custom' && isPlanFault(issue.params)) return faultSentence(issue.params, language);
    // zod's own words here name JavaScript's types: "expected string, received undefined".
    if (issue.code === 'invalid_type' && issue.input === undefined) return absent[language];
    const words = locales[language](issue);
    return `${typeof words === 'string' ? words : (words?.message ?? '')}.`;
  };

function faultSentence(fault: PlanFault, language: Language): string {
  // The compiler cannot see that the sentence under a fault's name takes that fault.
  const sentence = messages[language].planFaults[fault.fault] as (fault: PlanFault) => string;
  return sentence(fault);
}
