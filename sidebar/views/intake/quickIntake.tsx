import { Button } from '../../controls/button';
import { Problem } from '../../controls/problem';
import { Screen } from '../../controls/screen';
import { FieldFor } from '../../form/fieldFor';
import { words } from '../../words';
import { DraftOffer } from './draftOffer';
import { AttorneyField, CustodyFields, MayActField, QuickDateFields, quickFieldsOf } from './intakeFields';
import type { IntakePage } from './intakePage';
import type { Intake } from './intakeState';
import { useSending } from './useSending';

interface Props {
  readonly page: IntakePage;
  readonly intake: Intake;
}

/** One screen for a call at nine in the evening: what can be asked in two minutes. */
export function QuickIntake({ page, intake }: Props) {
  const { page: common, intake: say } = words.value.sidebar;
  const { saving, keeping, save, keepDraft } = useSending(page, intake);
  const fields = quickFieldsOf(intake);
  const [alias, calledBy] = [fields.of('alias'), fields.of('calledBy')];
  return (
    <Screen
      key="quick"
      title={say.title}
      footer={
        <>
          <Button busy={keeping.busy.value} onClick={() => void keepDraft()}>
            {keeping.busy.value ? say.draft.keeping : say.draft.keep}
          </Button>
          <Button look="primary" busy={saving.busy.value} onClick={() => void save()}>
            {saving.busy.value ? common.saving : common.save}
          </Button>
        </>
      }
    >
      <DraftOffer page={page} intake={intake} />
      {alias ? <FieldFor form={intake.caseForm} field={alias} /> : <p class="aside">{say.codesOnly}</p>}
      {calledBy && <FieldFor form={intake.caseForm} field={calledBy} />}
      <CustodyFields intake={intake} />
      <QuickDateFields intake={intake} />
      <AttorneyField intake={intake} />
      <MayActField intake={intake} />
      <Problem of={keeping.problem.value} />
      <Problem of={saving.problem.value} />
      <p class="aside">
        <Button
          look="wordlike"
          onClick={() => {
            intake.mode.value = 'full';
          }}
        >
          {say.toFull}
        </Button>
      </p>
    </Screen>
  );
}
