import { type CivilDateTime, type CivilTime, dayOf } from '../../../src/domain/civilDate';
import { sayDay, sayTime } from '../../../src/domain/plan/calendarWords';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Problem } from '../../controls/problem';
import { say as tell } from '../../said';
import { call } from '../../server/server';
import { today } from '../../today';
import { useTask } from '../../useTask';
import { language, words } from '../../words';
import { restoreDraft } from './draft';
import { type IntakePage, startAnother } from './intakePage';
import { type Intake, isBegun } from './intakeState';

/** A draft that was kept earlier: gone on with, or thrown away. */
export function DraftOffer({ page, intake }: { readonly page: IntakePage; readonly intake: Intake }) {
  const say = words.value.sidebar.intake.draft;
  const task = useTask();
  const draft = page.draft.value.value;
  if (draft === null) return null;
  const goOn = () => {
    startAnother(page);
    const isRead = page.current.value !== null && restoreDraft(page.current.value, draft.data);
    page.draft.value.value = null;
    page.isKept.value = isRead;
    tell(isRead ? '' : say.unreadable);
  };
  const throwAway = async () => {
    if (!(await task.run(() => call('dropDraft', { kind: 'newCase' })))) return;
    page.draft.value.value = null;
    tell(say.gone);
  };
  return (
    <Notice kind="quiet" title={say.offer(sayWhen(draft.keptAt))}>
      {isBegun(intake) && <p>{say.replaces}</p>}
      <Problem of={task.problem.value} />
      <div class="buttons">
        <Button size="small" onClick={goOn}>
          {say.goOn}
        </Button>
        <Button size="small" busy={task.busy.value} onClick={() => void throwAway()}>
          {say.throwAway}
        </Button>
      </div>
    </Notice>
  );
}

/** '9:04 pm', 'yesterday, 9:04 pm'; a draft is never older than a day. */
function sayWhen(keptAt: CivilDateTime): string {
  const time = sayTime(keptAt.slice(11) as CivilTime, language.value);
  const day = dayOf(keptAt);
  if (day === today.value) return time;
  const said = words.value.sidebar.intake.draft.yesterday(time);
  return day < today.value
    ? said
    : `${sayDay(day, { today: today.value, language: language.value })}, ${time}`;
}
