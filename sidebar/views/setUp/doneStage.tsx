import { TABLE_KEYS } from '../../../src/tables/tableKey';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Screen } from '../../controls/screen';
import { openInstead } from '../../server/server';
import { words } from '../../words';
import type { SetUpState } from './setUpState';

/** The tabs are there: what they are, and what to do first. */
export function DoneStage({ state }: { readonly state: SetUpState }) {
  const { tables, sidebar } = words.value;
  const say = sidebar.setUp.done;
  const isUnchecked =
    state.choices().sharingCheckedBy === null && state.sheet.value.value?.sharingDue !== false;
  return (
    <Screen
      title={say.title}
      onBack={null}
      footer={
        <Button look="primary" onClick={() => openInstead('openCasebook')}>
          {say.open.label}
        </Button>
      }
    >
      <Notice kind="done" title={say.tabs(TABLE_KEYS.length)} isAnswer>
        <p>{TABLE_KEYS.map((table) => tables[table].tab).join(', ')}.</p>
      </Notice>
      {isUnchecked && (
        <Notice kind="care" title={say.unchecked.title}>
          <p>{say.unchecked.text}</p>
        </Notice>
      )}
      <NextSteps of={['bringIn', 'newCase']} />
    </Screen>
  );
}

const OPENS = { bringIn: 'bringInAList', newCase: 'newCase', open: 'openCasebook' } as const;

/** What people do once a Sheet is set up; each opens in place of the dialog. */
export function NextSteps({ of }: { readonly of: readonly (keyof typeof OPENS)[] }) {
  const say = words.value.sidebar.setUp.done;
  return (
    <>
      <h2>{say.next}</h2>
      <ul class="rows steps-next">
        {of.map((key) => (
          <li key={key} class="line">
            <span>{say[key].text}</span>
            <Button onClick={() => openInstead(OPENS[key])}>{say[key].label}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
