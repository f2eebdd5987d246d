import { activity } from './en/activity';
import { board } from './en/board';
import { bringIn } from './en/bringIn';
import { callDesk } from './en/callDesk';
import { callScript } from './en/callScript';
import { check } from './en/check';
import { choices } from './en/choices';
import { copies } from './en/copies';
import { dashboard } from './en/dashboard';
import { errors } from './en/errors';
import { forms } from './en/forms';
import { callStateSentences, formulas, outcomeWords } from './en/formulas';
import { answerWords, callHeaders, choiceWords, headerAround, headerNever, listHeaders } from './en/import';
import { importedFrom, issueDetails, issues, leakKinds, leftOutMark } from './en/issues';
import { menu } from './en/menu';
import { outreach } from './en/outreach';
import { plan } from './en/plan';
import { readiness } from './en/readiness';
import { sidebar } from './en/sidebar';
import { tables } from './en/tables';
import { tasks } from './en/tasks';

/** Every word an English reader sees, by the part of the product that shows it. */
export const en = {
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
