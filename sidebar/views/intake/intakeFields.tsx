import { useSignal } from '@preact/signals';
import { ATTORNEY_ANSWERS, MAY_ACT, QUICK_CUSTODIES } from '../../../src/domain/intake';
import { CUSTODIES, type Custody } from '../../../src/domain/vocabulary';
import type { FormField } from '../../../src/tables/formFields';
import { intakeDateFields, quickFields } from '../../../src/tables/formSteps';
import { Button } from '../../controls/button';
import { Choice, Segments } from '../../controls/choices';
import { Field } from '../../controls/field';
import { TextInput } from '../../controls/inputs';
import { Notice } from '../../controls/notice';
import { FieldFor } from '../../form/fieldFor';
import { language, words } from '../../words';
import {
  answerAttorney,
  attorneyAnswer,
  attorneyName,
  chooseCustody,
  type Intake,
  mayBeHeld,
  nameAttorney,
  type SaidBy,
} from './intakeState';

interface Props {
  readonly intake: Intake;
}

/** What forms of this intake are made with. */
export function optionsOf({ codesOnly }: Intake) {
  return { language: language.value, codesOnly, words: words.value };
}

export function quickFieldsOf(intake: Intake): { of(key: string): FormField | undefined } {
  const quick = quickFields(optionsOf(intake));
  const all = [...quick.case, ...quick.date];
  return { of: (key) => all.find((field) => field.key === key) };
}

/** Where they are now; where held and since when of somebody detained, and of nobody else (P8). */
export function CustodyFields({ intake }: Props) {
  const { forms, choices, sidebar } = words.value;
  const { caseForm } = intake;
  const custody = caseForm.value('custody');
  const others = CUSTODIES.filter((one) => !QUICK_CUSTODIES.some((common) => common === one));
  const isOther = others.some((one) => one === custody);
  const showsOthers = useSignal(isOther);
  const fields = quickFieldsOf(intake);
  const [since, held] = [fields.of('detainedSince'), fields.of('heldAt')];
  return (
    <>
      <Field label={forms.quick.custody.label} problem={caseForm.problem('custody')} isGroup>
        {(ids) => (
          <>
            <Segments
              ids={ids}
              options={QUICK_CUSTODIES.map((value) => ({ value, label: forms.quickCustody[value] }))}
              value={QUICK_CUSTODIES.find((one) => one === custody) ?? null}
              onChange={(chosen) => {
                showsOthers.value = false;
                chooseCustody(intake, chosen);
              }}
            />
            {showsOthers.value || isOther ? (
              <div class="beneath">
                <Choice<Custody>
                  ids={{ id: `${ids.id}-other`, describedBy: undefined, isInvalid: false }}
                  label={sidebar.intake.somethingElse}
                  blank={sidebar.intake.somethingElse}
                  options={others.map((value) => ({ value, label: choices.custody[value] }))}
                  value={others.find((one) => one === custody) ?? null}
                  onChange={(chosen) => chooseCustody(intake, chosen)}
                />
              </div>
            ) : (
              <Button
                look="wordlike"
                onClick={() => {
                  showsOthers.value = true;
                }}
              >
                {sidebar.intake.somethingElse}
              </Button>
            )}
          </>
        )}
      </Field>
      {mayBeHeld(custody) && since && held && (
        <div class="two">
          <FieldFor form={caseForm} field={since} />
          <FieldFor form={caseForm} field={held} />
        </div>
      )}
    </>
  );
}

/** The next date: which day and what, then what hangs on that. */
export function QuickDateFields({ intake }: Props) {
  const { dateForm } = intake;
  const fields = quickFieldsOf(intake);
  const [date, kind, time] = [fields.of('date'), fields.of('kind'), fields.of('time')];
  const confirmedBy = intakeDateFields(optionsOf(intake)).find(({ key }) => key === 'confirmedBy');
  if (!date || !kind || !time || !confirmedBy) return null;
  const isDated = dateForm.value('date') !== null;
  const isDeadline = dateForm.value('kind') === 'Filing deadline';
  return (
    <>
      <div class="two">
        <FieldFor form={dateForm} field={date} />
        <FieldFor form={dateForm} field={kind} />
      </div>
      {(isDated || dateForm.value('time') !== null) && (
        <div class="two">
          <FieldFor form={dateForm} field={time} />
        </div>
      )}
      {isDeadline && <FieldFor form={dateForm} field={confirmedBy} />}
    </>
  );
}

export function AttorneyField({ intake }: Props) {
  const say = words.value.forms.attorney;
  const answer = attorneyAnswer(intake);
  const { caseForm } = intake;
  return (
    <>
      <Field label={say.label} isGroup>
        {(ids) => (
          <Segments
            ids={ids}
            options={ATTORNEY_ANSWERS.map((value) => ({ value, label: say.answers[value] }))}
            value={answer}
            onChange={(chosen) => answerAttorney(intake, chosen)}
          />
        )}
      </Field>
      {answer === 'Yes' && (
        <Field label={say.name} help={say.nameHelp} problem={caseForm.problem('attorney')}>
          {(ids) => (
            <TextInput
              ids={ids}
              value={attorneyName(intake)}
              onChange={(name) => nameAttorney(intake, name)}
              onBlur={() => caseForm.touch('attorney')}
            />
          )}
        </Field>
      )}
    </>
  );
}

/** P1: the person decides; what a family says is heard, and kept as "ask first". */
export function MayActField({ intake }: Props) {
  const { forms, sidebar } = words.value;
  const say = sidebar.intake.whoSaid;
  const { mayAct, saidBy, saidByProblem } = intake;
  return (
    <>
      <Field label={forms.mayAct.label} help={forms.mayAct.help} isGroup>
        {(ids) => (
          <Segments
            ids={ids}
            options={MAY_ACT.map((value) => ({ value, label: forms.mayAct.answers[value] }))}
            value={mayAct.value}
            onChange={(chosen) => {
              mayAct.value = chosen;
              saidByProblem.value = null;
            }}
          />
        )}
      </Field>
      {mayAct.value === 'Yes' && (
        <Field label={forms.mayAct.decidedBy} problem={saidByProblem.value} isGroup>
          {(ids) => (
            <Segments<SaidBy>
              ids={ids}
              options={[
                { value: 'person', label: say.person },
                { value: 'family', label: say.family },
              ]}
              value={saidBy.value}
              onChange={(chosen) => {
                saidBy.value = chosen;
                saidByProblem.value = null;
              }}
            />
          )}
        </Field>
      )}
      <div aria-live="polite">
        {mayAct.value === 'Yes' && saidBy.value === 'family' && (
          <Notice kind="quiet">
            <p>{say.kind}</p>
          </Notice>
        )}
      </div>
    </>
  );
}
