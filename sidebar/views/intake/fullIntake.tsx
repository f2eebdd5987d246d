import type { FormField } from '../../../src/tables/formFields';
import { INTAKE_STEPS, type IntakeStep, intakeDateFields, stepFields } from '../../../src/tables/formSteps';
import { Bar } from '../../controls/bar';
import { Button } from '../../controls/button';
import { Problem } from '../../controls/problem';
import { Screen } from '../../controls/screen';
import type { Form } from '../../form/createForm';
import { FieldFor } from '../../form/fieldFor';
import { focusFirstProblem } from '../../form/focusFirstProblem';
import { words } from '../../words';
import { AttorneyField, CustodyFields, MayActField, optionsOf } from './intakeFields';
import type { IntakePage } from './intakePage';
import type { Intake } from './intakeState';
import { useSending } from './useSending';

interface Props {
  readonly page: IntakePage;
  readonly intake: Intake;
}

const STEPS = [...INTAKE_STEPS, 'date'] as const satisfies readonly (IntakeStep | 'date')[];
type Step = (typeof STEPS)[number];

/** Everything, part by part; it can be saved at any of them. */
export function FullIntake({ page, intake }: Props) {
  const { forms, sidebar } = words.value;
  const { page: common, intake: say } = sidebar;
  const { saving, keeping, save, keepDraft } = useSending(page, intake, () => showProblem(intake));
  const at = intake.step.value;
  const step = STEPS[at] ?? 'person';
  const isLast = at === STEPS.length - 1;
  const to = (next: number) => {
    intake.step.value = next;
  };
  return (
    <Screen
      key={step}
      title={forms.parts[step]}
      note={say.step(at + 1, STEPS.length)}
      onBack={() => (at > 0 ? to(at - 1) : leave(page, intake))}
      footer={
        <>
          <Button look={isLast ? 'primary' : 'quiet'} busy={saving.busy.value} onClick={() => void save()}>
            {saving.busy.value ? common.saving : common.save}
          </Button>
          {!isLast && (
            <Button look="primary" onClick={() => to(at + 1)}>
              {common.next}
            </Button>
          )}
        </>
      }
    >
      <Bar value={at + 1} of={STEPS.length} />
      <p class="aside">{intake.from?.taken.name ?? say.allOptional}</p>
      <StepFields intake={intake} step={step} />
      <Problem of={keeping.problem.value} />
      <Problem of={saving.problem.value} />
      {intake.from === null && (
        <p class="aside">
          <Button look="wordlike" busy={keeping.busy.value} onClick={() => void keepDraft()}>
            {keeping.busy.value ? say.draft.keeping : say.draft.keep}
          </Button>
        </p>
      )}
    </Screen>
  );
}

/** From the first part: to the short screen, or to the case that is in the Sheet already. */
function leave(page: IntakePage, intake: Intake): void {
  if (intake.from) page.current.value = intake.from.intake;
  else intake.mode.value = 'quick';
}

function StepFields({ intake, step }: { readonly intake: Intake; readonly step: Step }) {
  const say = words.value.sidebar.intake;
  if (step === 'custody') return <CustodyFields intake={intake} />;
  if (step === 'date') {
    return (
      <>
        <p class="spaced">{intake.from === null ? say.dateHelp : say.furtherDate}</p>
        {intakeDateFields(optionsOf(intake)).map((field) => (
          <FieldFor key={field.key} form={intake.dateForm} field={field} />
        ))}
      </>
    );
  }
  return (
    <>
      {step === 'legal' && <AttorneyField intake={intake} />}
      {fieldsOf(intake, step).map((field) => (
        <FieldFor key={field.key} form={intake.caseForm} field={field} />
      ))}
      {step === 'person' && intake.from === null && <MayActField intake={intake} />}
      {step === 'team' && <p class="aside">{say.callsLater}</p>}
    </>
  );
}

/** What hangs on another answer is asked once that one is given. */
const HANGS_ON: Readonly<Record<string, (form: Form) => boolean>> = {
  stayKind: hasStay,
  stayUntil: hasStay,
  stayConfirmedOn: hasStay,
  authorizationTo: isAuthorized,
  authorizationOn: isAuthorized,
  authorizationUntil: isAuthorized,
  authorizationRevokedOn: isAuthorized,
};

function hasStay(form: Form): boolean {
  const stay = form.value('stay');
  return stay !== null && stay !== 'Not requested';
}

function isAuthorized(form: Form): boolean {
  return form.value('authorizationTopics') !== null;
}

/** They follow from one question about the attorney. */
const ASKED_AT_ONCE: readonly string[] = ['attorney', 'referralUnderWay'];

/** References are chosen in the case, where the rows that they name stand. */
function fieldsOf(intake: Intake, step: IntakeStep): FormField[] {
  const { caseForm } = intake;
  return stepFields(step, optionsOf(intake)).filter(({ key, kind }) => {
    const isAsked = HANGS_ON[key]?.(caseForm) ?? true;
    return kind !== 'reference' && !ASKED_AT_ONCE.includes(key) && (isAsked || caseForm.value(key) !== null);
  });
}

/** Goes to the first part that holds a problem, and there to its field. */
function showProblem(intake: Intake): void {
  const { caseForm, dateForm, saidByProblem } = intake;
  const wrong = caseForm.problems.value.map(({ key }) => key);
  const first = STEPS.findIndex((step) => {
    if (step === 'date') return dateForm.problems.value.length > 0;
    if (step === 'person' && saidByProblem.value !== null) return true;
    return stepFields(step, optionsOf(intake)).some(({ key }) => wrong.includes(key));
  });
  if (first < 0 || first === intake.step.value) {
    focusFirstProblem();
    return;
  }
  intake.step.value = first;
  // The heading of the part takes the focus when it is drawn; the field has it after that.
  setTimeout(focusFirstProblem, 100);
}
