import { Segments } from '../../controls/choices';
import { Disclosure } from '../../controls/disclosure';
import { Notice } from '../../controls/notice';
import { words } from '../../words';
import { type BringInState, type ListPreview, withLeak } from './bringInState';
import { PreviewStep } from './stepScreen';

type Leak = ListPreview['leaks'][number];

/** What the leak check found, by column and kind: left out, unless a person says otherwise (L8). */
export function LeaksStep({ state }: { readonly state: BringInState }) {
  const say = words.value.sidebar.bringIn.leaks;
  return (
    <PreviewStep state={state} step="leaks" title={say.title}>
      {({ leaks, codesOnly }) => (
        <>
          {codesOnly && <Notice kind="care" title={codesOnly} />}
          <p>{leaks.length > 0 ? say.intro : say.none}</p>
          {leaks.length > 0 && (
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">{say.what}</th>
                  <th scope="col">{say.where}</th>
                  <th scope="col">{say.choice}</th>
                </tr>
              </thead>
              <tbody>
                {leaks.map((leak) => (
                  <LeakRow key={leak.key} state={state} leak={leak} />
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </PreviewStep>
  );
}

function LeakRow({ state, leak }: { readonly state: BringInState; readonly leak: Leak }) {
  const { leaks: say, columns } = words.value.sidebar.bringIn;
  const header = leak.header || columns.noHeader;
  const choice = state.corrections.value.leaks[leak.key] ?? 'leaveOut';
  return (
    <tr>
      <th scope="row">{leak.label}</th>
      <td>
        {header}
        <Disclosure title={say.cells(leak.count)}>
          <ul class="small">
            {leak.places.map(({ row, suggestion }, index) => (
              <li key={`${row} ${index}`}>
                <b>{say.row(row)}</b> {suggestion}
              </li>
            ))}
          </ul>
        </Disclosure>
      </td>
      <td>
        {leak.canBeKept ? (
          <fieldset aria-label={say.choiceOf(leak.label, header)}>
            <Segments
              ids={{ id: `leak-${leak.key}`, describedBy: undefined, isInvalid: false }}
              options={[
                { value: 'leaveOut', label: say.leaveOut },
                { value: 'keep', label: say.keep },
              ]}
              value={choice}
              onChange={(chosen) => state.correct((all) => withLeak(all, { key: leak.key, choice: chosen }))}
            />
          </fieldset>
        ) : (
          <>
            <b>{say.always}</b>
            <p class="small dim">{say.alwaysWhy}</p>
          </>
        )}
      </td>
    </tr>
  );
}
