/** Why Excel refused, and what the officer can do about it. */
import type { TroubleReason } from '../../excel/trouble';
import type { Said } from '../messages';

export type HostWords = Readonly<Record<TroubleReason, Said>>;
