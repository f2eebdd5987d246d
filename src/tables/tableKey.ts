/** Every table of the tracker, in the order of its tabs: what people read daily first. */
export const TABLE_KEYS = [
  'dashboard',
  'cases',
  'dates',
  'tasks',
  'decisions',
  'targets',
  'volunteers',
  'shifts',
  'groups',
  'actions',
  'petitions',
  'signatures',
  'plans',
  'unplacedCalls',
  'lessons',
  'calls',
  'activity',
  'settings',
] as const;
export type TableKey = (typeof TABLE_KEYS)[number];
/** Canonical, in the hidden first row of a tab; unlike the header, nobody translates or edits it. */
export type ColumnKey = string;
