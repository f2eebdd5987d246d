export const TABLE_KEYS = [
  'settings',
  'cases',
  'dates',
  'targets',
  'decisions',
  'calls',
  'unplacedCalls',
  'plans',
  'activity',
] as const;
export type TableKey = (typeof TABLE_KEYS)[number];
/** Canonical, in the hidden first row of a tab; unlike the header, nobody translates or edits it. */
export type ColumnKey = string;
