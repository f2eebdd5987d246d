import { activity } from './es/activity';
import { board } from './es/board';
import { bringIn } from './es/bringIn';
import { callDesk } from './es/callDesk';
import { callScript } from './es/callScript';
import { check } from './es/check';
import { choices } from './es/choices';
import { copies } from './es/copies';
import { dashboard } from './es/dashboard';
import { errors } from './es/errors';
import { forms } from './es/forms';
import { callStateSentences, formulas, outcomeWords } from './es/formulas';
import { answerWords, callHeaders, choiceWords, headerAround, headerNever, listHeaders } from './es/import';
import { importedFrom, issueDetails, issues, leakKinds, leftOutMark } from './es/issues';
import { menu } from './es/menu';
import { outreach } from './es/outreach';
import { plan } from './es/plan';
import { readiness } from './es/readiness';
import { sidebar } from './es/sidebar';
import { tables } from './es/tables';
import { tasks } from './es/tasks';
import type { Messages } from './wording';

export const es: Messages = {
  activity,
  answerWords,
  board,
  bringIn,
  callHeaders,
  callDesk,
  callScript,
  callStateSentences,
  check,
  choices,
  choiceWords,
  copies,
  dashboard,
  errors,
  forms,
  formulas,
  headerAround,
  headerNever,
  importedFrom,
  issueDetails,
  issues,
  leakKinds,
  leftOutMark,
  listHeaders,
  menu,
  outcomeWords,
  outreach,
  plan,
  readiness,
  sidebar,
  tables,
  tasks,
};
