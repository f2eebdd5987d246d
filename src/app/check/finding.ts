import type { ColumnKey } from '../../tables/tableKey';
import type { OtherTab, Tab } from '../ports';
import type { Mend } from './mend';

/**
 * What can be found, and how much it matters: `mend` makes something wrong or unsafe today, `look` is for
 * somebody to judge.
 */
export const FINDING_KINDS = {
  newer: 'mend',
  older: 'mend',
  tabMissing: 'mend',
  tabDoubled: 'look',
  keyRowGone: 'mend',
  columnMissing: 'mend',
  columnDoubled: 'mend',
  formulaGone: 'mend',
  formulaChanged: 'mend',
  formulaFails: 'mend',
  bandFormulaGone: 'mend',
  bandFormulaChanged: 'mend',
  bandMoved: 'mend',
  rowsBare: 'look',
  dropdownGone: 'look',
  dropdownWrong: 'look',
  formulaTyped: 'mend',
  formulaSends: 'mend',
  ruleSends: 'mend',
  dateUnreadable: 'mend',
  timeUnreadable: 'mend',
  numberUnreadable: 'mend',
  valueUnknown: 'mend',
  dateAhead: 'look',
  deadlineUnconfirmed: 'mend',
  codeDoubled: 'mend',
  codeMissing: 'mend',
  idMissing: 'look',
  caseUnknown: 'mend',
  caseBlank: 'mend',
  targetUnknown: 'mend',
  petitionUnknown: 'mend',
  logOfNobody: 'mend',
  logDoubled: 'mend',
  logUnlinked: 'mend',
  logGone: 'mend',
  callInTemplate: 'mend',
  callUntimed: 'mend',
  callUnsorted: 'mend',
  callDoubled: 'look',
  callsUnplaced: 'look',
  logNotOpened: 'look',
  tasksDue: 'look',
  aNumber: 'mend',
  leak: 'look',
  nameUndecided: 'look',
  nameInCodesOnly: 'mend',
  targetNeverCalled: 'mend',
  consulateUnasked: 'mend',
  copyOut: 'mend',
  copyOfNobody: 'look',
  targetRests: 'look',
  callsTooMany: 'look',
  callsOutOfHours: 'look',
  conductNotAgreed: 'look',
  targetStale: 'look',
  targetNeverVerified: 'look',
  targetWrong: 'mend',
  sharingDue: 'look',
  zoneless: 'look',
  zoneChanged: 'look',
  localeChanged: 'look',
  copied: 'mend',
} as const satisfies Record<string, 'mend' | 'look'>;

export type FindingKind = keyof typeof FINDING_KINDS;
export type Severity = (typeof FINDING_KINDS)[FindingKind];

/** One thing that was found, before its place is put into words. Never what stands in the cell. */
export interface Found {
  readonly kind: FindingKind;
  /** null: it concerns the whole Sheet, or a tab that is not there. */
  readonly tab: Tab | null;
  /** Where it stands in a tab of people's own; `tab` is null then. */
  readonly other?: OtherTab;
  /** 1-based in the tab; null for the whole tab. */
  readonly row: number | null;
  readonly column: ColumnKey | null;
  readonly says: string;
  readonly todo: string;
  /** What Casebook can do about it, when somebody asks. */
  readonly mend?: Mend;
}
