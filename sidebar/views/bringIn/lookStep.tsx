import { sayDay } from '../../../src/domain/plan/calendarWords';
import { Button } from '../../controls/button';
import { Disclosure } from '../../controls/disclosure';
import { Notice } from '../../controls/notice';
import { Problem } from '../../controls/problem';
import { today } from '../../today';
import { language, words } from '../../words';
import type { BringInState, ListPreview } from './bringInState';
import { PreviewStep } from './stepScreen';

type Person = ListPreview['people'][number];
type Issue = ListPreview['issues']['first'][number];

/** The first people as they would become cases, and what there will be to look at: the last step before writing. */
export function LookStep({ state }: { readonly state: BringInState }) {
  const say = words.value.sidebar.bringIn.look;
  const { page } = words.value.sidebar;
  const { bringing, preview } = state;
  const problem = bringing.problem.value;
  const hasChanged = problem?.code === 'list.changed';
  const isBusy = bringing.busy.value || preview.busy.value;
  const isThere = preview.value.value?.alreadyThere === true;
  const label = hasChanged
    ? say.lookAgain
    : isThere
      ? say.goOn
      : say.button(preview.value.value?.records ?? 0);
  return (
    <PreviewStep
      state={state}
      step="look"
      title={say.title}
      action={
        <Button
          look="primary"
          busy={isBusy}
          onClick={() => void (hasChanged ? lookAgain(state) : state.bringIn())}
        >
          {isBusy ? (bringing.busy.value ? say.bringing : page.reading) : label}
        </Button>
      }
    >
      {({ people, records, alreadyThere, issues }) => (
        <>
          <Problem of={problem} />
          {alreadyThere && (
            <Notice kind="care" title={say.alreadyThere.title}>
              <p>{say.alreadyThere.text}</p>
            </Notice>
          )}
          <h2>{say.first(people.length, records)}</h2>
          <PeopleTable people={people} />
          <Issues issues={issues} />
        </>
      )}
    </PreviewStep>
  );
}

/** The list changed in the meantime: it is read anew, and the person looks at it from the columns on. */
async function lookAgain(state: BringInState): Promise<void> {
  state.bringing.problem.value = null;
  if (await state.lookThrough()) state.step.value = 'columns';
}

function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  const { tables, sidebar } = words.value;
  const { columns } = tables.cases;
  const blank = <span class="dim">{sidebar.bringIn.look.blank}</span>;
  const hasNames = people.some(({ alias }) => alias !== null);
  return (
    <table class="list">
      <thead>
        <tr>
          {hasNames && <th scope="col">{columns.alias.header}</th>}
          <th scope="col">{columns.stage.header}</th>
          <th scope="col">{columns.custody.header}</th>
          <th scope="col">{columns.nextDate.header}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ row, alias, stage, custody, nextDate, nextKind }) => (
          <tr key={row}>
            {hasNames && <td>{alias === null ? blank : <b>{alias}</b>}</td>}
            <td>{stage ?? blank}</td>
            <td>{custody ?? blank}</td>
            <td>
              {nextDate === null
                ? blank
                : [sayDay(nextDate, { today: today.value, language: language.value }), nextKind]
                    .filter(Boolean)
                    .join(': ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SHOWN_PLACES = 6;
/** Of what was brought in; the summary has all of them. */
export const FIRST_ISSUES = 50;

/** One sentence for all the places it is true of. */
export function Issues({ issues }: { readonly issues: ListPreview['issues'] }) {
  const say = words.value.sidebar.bringIn.look;
  const { first, more } = issues;
  if (first.length === 0) return <p class="spaced">{say.noIssues}</p>;
  const places = new Map<string, Issue[]>();
  for (const issue of first) places.set(issue.message, [...(places.get(issue.message) ?? []), issue]);
  return (
    <Disclosure title={say.issues(first.length + more)}>
      <ul class="rows">
        {[...places].map(([message, at]) => (
          <li key={message}>
            {message}
            <p class="small dim">
              {[
                ...at.slice(0, SHOWN_PLACES).map(({ path }) => say.issueRow(path.row, path.column)),
                ...(at.length > SHOWN_PLACES ? [say.andMore(at.length - SHOWN_PLACES)] : []),
              ].join('; ')}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="small dim">{say.moreIssues(more)}</p>}
    </Disclosure>
  );
}
