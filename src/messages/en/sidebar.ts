import { about } from './sidebar/about';
import { board } from './sidebar/board';
import { bringIn } from './sidebar/bringIn';
import { calls } from './sidebar/calls';
import { caseView } from './sidebar/caseView';
import { checkSheet } from './sidebar/checkSheet';
import { exportPlan } from './sidebar/exportPlan';
import { intake } from './sidebar/intake';
import { page } from './sidebar/page';
import { setUp } from './sidebar/setUp';

/** What the page beside the Sheet says, by screen. */
export const sidebar = {
  about,
  board,
  bringIn,
  calls,
  caseView,
  checkSheet,
  exportPlan,
  intake,
  page,
  setUp,
} as const;
