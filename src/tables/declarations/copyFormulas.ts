import { STRATEGIES, type Strategy, SUBJECTS, type Subject } from '../../domain/vocabulary';
import type { FormulaContext } from '../formula';
import { quoted } from '../quoted';
import { sentenceFormula } from '../sentenceFormula';
import { decidedKey } from './caseFormulas';
import { DECIDED, decidedFormula } from './decidedFormula';

/** P4: why a copy that is still out is to be taken back, and from whom; blank where nothing asks for it. */

/** Of a plan: whatever it carries. */
export function planTakeBack(f: FormulaContext): string {
  const carried = `", "&TRIM(${f.cell('subjectsCarried')})&","`;
  const isCarried = (subject: Subject) => {
    const label = f.messages.choices.subject[subject];
    return `ISNUMBER(FIND(${quoted(`, ${label},`)},${carried}))`;
  };
  const subjects = SUBJECTS.map((subject) => ({ subject, when: isCarried(subject) }));
  return ofCopy(f, { subjects, isOut: `AND(${f.is('state', 'Ready')},${f.isBlank('takenBackOn')})` });
}

/** Of a petition: the decision on petitions, and that on public facts once there is a text. */
export function petitionTakeBack(f: FormulaContext): string {
  const subjects = [
    { subject: 'Petition', when: '1=1' },
    { subject: 'Public facts', when: `NOT(${f.isBlank('text')})` },
  ] as const;
  return ofCopy(f, { subjects, isOut: f.isBlank('takenBackOn') });
}

function ofCopy(
  f: FormulaContext,
  { subjects, isOut }: { subjects: readonly { subject: Subject; when: string }[]; isOut: string },
): string {
  const { copies, choices } = f.messages;
  const named = subjects.map(
    ({ subject, when }) =>
      `IF(${when},IF(${isRefused(f, subject)},${quoted(`, ${choices.subject[subject]}`)},""),"")`,
  );
  const refused = `MID(${named.join('&')},3,500)`;
  const holder = `IF(${f.isBlank('heldBy')},"",${sentenceFormula(copies.heldBy, `TRIM(${f.cell('heldBy')})`)})`;
  const ofSubjects = `IF(${refused}="","",${sentenceFormula(copies.refused, refused)}&${holder})`;
  const why = `IF(${isStopped(f)},${quoted(copies.stopped)}&${holder},${ofSubjects})`;
  return `IF(${f.cell('caseRow')}=0,"",IF(${isOut},${why},""))`;
}

/** A Stop is set, by either of its two cells (C9). */
export function isStopped(f: FormulaContext): string {
  const of = (key: string) => `TRIM(INDEX(${f.column('cases', key)},${f.cell('caseRow')}))`;
  return `NOT(${of('stopBy')}&${of('stopOn')}="")`;
}

/** P2: a No, or a withdrawal, that no later Yes overrules. */
function isRefused(f: FormulaContext, subject: Subject): string {
  const strategy = STRATEGIES.find((one): one is Strategy => one === subject);
  if (strategy)
    return `INDEX(${f.column('cases', decidedKey(strategy))},${f.cell('caseRow')})=${DECIDED.refused}`;
  return `${decidedFormula(f, subject, f.cell('caseKey'))}=${DECIDED.refused}`;
}
