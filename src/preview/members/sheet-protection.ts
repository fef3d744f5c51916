import { ExcelError, NotInStandIn } from '../model/fault';
import { STRICT } from '../model/protection';
import type { ProtectionOptions } from '../model/protection';
import type { Sheet } from '../model/sheet';
import type { Json } from '../wire/message';
import { asBoolean, asRecord, literal, oneOf } from './argument';
import type { Argument, Members } from './member';

function optionsOf(given: Json): ProtectionOptions {
  if (given === null) return STRICT;
  const { selectionMode, ...allowances } = asRecord(given);
  const allowed = Object.entries(allowances).map(([key, value]): readonly [string, boolean] => {
    if (!(key in STRICT)) throw new ExcelError('InvalidArgument');
    return [key, asBoolean(value ?? false)];
  });
  const mode = oneOf(['Normal', 'Unlocked', 'None'], selectionMode ?? 'Normal');
  return { ...STRICT, ...Object.fromEntries(allowed), selectionMode: mode };
}

function refusePassword(password: Argument | undefined): void {
  if (literal(password) !== null) throw new NotInStandIn('protection with a password');
}

export const worksheetProtection: Members<Sheet> = {
  scalars: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: { get: ({ protection }) => protection },
  },
  methods: {
    // Excel of mid 2026 refuses both where nothing would change; older ones let it pass (OfficeDev/office-js#6784).
    Protect: (sheet, [options, password]) => {
      refusePassword(password);
      if (sheet.protection !== null) throw new ExcelError('AccessDenied');
      sheet.protection = optionsOf(literal(options));
      sheet.workbook.emit({ kind: 'protection', sheet });
    },
    Unprotect: (sheet, [password]) => {
      refusePassword(password);
      if (sheet.protection === null) throw new ExcelError('AccessDenied');
      sheet.protection = null;
      sheet.workbook.emit({ kind: 'protection', sheet });
    },
  },
};
