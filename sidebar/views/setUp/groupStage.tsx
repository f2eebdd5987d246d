import type { CivilTime } from '../../../src/domain/civilDate';
import { sayTime } from '../../../src/domain/plan/calendarWords';
import { Button } from '../../controls/button';
import { Field } from '../../controls/field';
import { TextInput } from '../../controls/inputs';
import { Notice } from '../../controls/notice';
import { Problem } from '../../controls/problem';
import { RadioList } from '../../controls/radioList';
import { Screen } from '../../controls/screen';
import { say as tell } from '../../said';
import { call } from '../../server/server';
import { useTask } from '../../useTask';
import { language, words } from '../../words';
import { NextSteps } from './doneStage';
import type { SetUpState, SheetNow } from './setUpState';
import { dayInLocale } from './sheetWords';

interface Props {
  readonly state: SetUpState;
  readonly sheet: SheetNow;
}

/** What the group says of itself: before the tabs are made, and whenever it wants to change it. */
export function GroupStage({ state, sheet }: Props) {
  const { page, setUp } = words.value.sidebar;
  const task = useTask();
  const save = async () => {
    if (!(await task.run(() => call('beginSetUp', state.choices())))) return;
    state.sharingBy.value = null;
    await state.sheet.read();
    tell(setUp.whole.saved);
  };
  if (sheet.isWhole) {
    return (
      <Screen
        title={setUp.whole.title}
        footer={
          <Button look="primary" busy={task.busy.value} onClick={() => void save()}>
            {task.busy.value ? page.saving : page.save}
          </Button>
        }
      >
        <Notice kind="done" title={setUp.whole.text} />
        <Choices state={state} sheet={sheet} />
        <Problem of={task.problem.value} />
        <NextSteps of={['bringIn', 'newCase', 'open']} />
      </Screen>
    );
  }
  return (
    <Screen
      title={setUp.group.title}
      note={setUp.step(2, 2)}
      onBack={() => {
        state.stage.value = 'start';
      }}
      footer={
        <Button
          look="primary"
          onClick={() => {
            state.stage.value = 'making';
            void state.run.start(state.choices());
          }}
        >
          {setUp.group.button}
        </Button>
      }
    >
      <Choices state={state} sheet={sheet} />
    </Screen>
  );
}

type Names = 'names' | 'codes';

function Choices({ state, sheet }: Props) {
  const say = words.value.sidebar.setUp.group;
  const becomesCodes = sheet.isWhole && state.codesOnly.value && !sheet.codesOnly;
  const checkedBy = sheet.sharingDue ? null : sheet.sharingCheckedBy;
  return (
    <>
      <Field label={say.name} help={say.nameHelp} isOptional>
        {(ids) => (
          <TextInput
            ids={ids}
            value={state.groupName.value}
            onChange={(name) => {
              state.groupName.value = name;
            }}
          />
        )}
      </Field>
      <Field label={say.names} soft={becomesCodes ? say.codesLater : null} isGroup>
        {(ids) => (
          <RadioList<Names>
            ids={ids}
            options={[
              { value: 'names', ...say.withNames },
              { value: 'codes', ...say.codesOnly },
            ]}
            value={state.codesOnly.value ? 'codes' : 'names'}
            onChange={(chosen) => {
              state.codesOnly.value = chosen === 'codes';
            }}
          />
        )}
      </Field>
      <Field label={say.sharing} help={checkedBy === null ? say.sharingHelp : say.sharingBy(checkedBy)}>
        {(ids) => (
          <TextInput
            ids={ids}
            value={state.sharingBy.value}
            placeholder={checkedBy ?? say.nobodyYet}
            onChange={(name) => {
              state.sharingBy.value = name;
            }}
          />
        )}
      </Field>
      <SheetFacts sheet={sheet} />
    </>
  );
}

function SheetFacts({ sheet: { zone, locale, now } }: { readonly sheet: SheetNow }) {
  const say = words.value.sidebar.setUp.group;
  const time = sayTime(now.slice(11) as CivilTime, language.value);
  return (
    <>
      <h2>{say.sheet}</h2>
      <dl class="facts brief">
        <div>
          <dt>{say.zone}</dt>
          <dd>{say.zoneNow(zone, time)}</dd>
        </div>
        <div>
          <dt>{say.locale}</dt>
          <dd>{say.localeDay(locale, dayInLocale(locale))}</dd>
        </div>
      </dl>
      <p class="small dim">{say.change}</p>
    </>
  );
}
