import { Button } from '../../controls/button';
import { Mark } from '../../controls/mark';
import { Notice } from '../../controls/notice';
import { Screen } from '../../controls/screen';
import { go } from '../../navigation';
import { words } from '../../words';
import { type IntakePage, startAnother } from './intakePage';
import { createIntake, type Intake, type TakenIn } from './intakeState';

interface Props {
  readonly page: IntakePage;
  readonly intake: Intake;
  readonly taken: TakenIn;
}

/** The new case as the board shows it, and what to do with it. */
export function TakenInScreen({ page, intake, taken }: Props) {
  const say = words.value.sidebar.intake.taken;
  const { code, name, mark, reason } = taken;
  return (
    <Screen
      key="taken"
      title={say.title}
      note={code}
      footer={
        <>
          <Button onClick={() => startAnother(page)}>{say.another}</Button>
          <Button look="primary" onClick={() => go('case', code)}>
            {say.open}
          </Button>
        </>
      }
    >
      <Notice kind="done" title={say.text(name, code)} isAnswer />
      <div class="line spaced">
        <b>{name}</b>
        <Mark text={mark} />
      </div>
      <p class="why">{reason}</p>
      <p class="spaced">{say.moreHelp}</p>
      <div class="buttons">
        <Button
          onClick={() => {
            page.current.value = createIntake({ codesOnly: intake.codesOnly, from: { intake, taken } });
          }}
        >
          {say.more}
        </Button>
      </div>
    </Screen>
  );
}
