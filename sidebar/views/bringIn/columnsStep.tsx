import { Choice } from '../../controls/choices';
import { Notice } from '../../controls/notice';
import { words } from '../../words';
import { type BringInState, type Corrections, type ListPreview, withColumn } from './bringInState';
import { PreviewStep } from './stepScreen';

type Column = ListPreview['columns'][number];
type Use = Corrections['columns'][string];

/** What each column of the list is taken for, to be corrected. */
export function ColumnsStep({ state }: { readonly state: BringInState }) {
  const say = words.value.sidebar.bringIn.columns;
  return (
    <PreviewStep state={state} step="columns" title={say.title}>
      {(preview) => (
        <>
          <p>{say.intro(preview.records, preview.columns.length)}</p>
          {preview.codesOnly && <Notice kind="care" title={preview.codesOnly} />}
          <table class="list columns">
            <thead>
              <tr>
                <th scope="col">{say.column}</th>
                <th scope="col">{say.examples}</th>
                <th scope="col">{say.goes}</th>
              </tr>
            </thead>
            <tbody>
              {preview.columns.map((column) => (
                <ColumnRow key={column.index} {...{ state, preview, column }} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </PreviewStep>
  );
}

function ColumnRow({
  state,
  preview,
  column,
}: {
  readonly state: BringInState;
  readonly preview: ListPreview;
  readonly column: Column;
}) {
  const say = words.value.sidebar.bringIn.columns;
  const header = column.header || say.noHeader;
  const use = state.corrections.value.columns[column.index] ?? column.use;
  const note = noteOn(column, use);
  const noteId = `column-${column.index}`;
  return (
    <tr class={use === 'leaveOut' ? 'out' : undefined}>
      <th scope="row">{header}</th>
      <td class="examples">
        <div>{column.filled === 0 ? say.blank : column.examples.join(' · ')}</div>
      </td>
      <td>
        {column.isLocked ? (
          column.becomes
        ) : (
          <Choice<Use>
            ids={{ id: `use-${column.index}`, describedBy: note ? noteId : undefined, isInvalid: false }}
            label={say.goesOf(header)}
            options={[
              { value: 'leaveOut', label: say.leaveOut },
              { value: 'notes', label: say.notes },
              ...preview.fields.filter(({ value }) => value !== 'notes'),
            ]}
            value={use}
            blank={null}
            onChange={(chosen) =>
              state.correct((all) => withColumn(all, { index: column.index, use: chosen ?? 'leaveOut' }))
            }
          />
        )}
        {note && (
          <p class="small dim" id={noteId}>
            {note}
          </p>
        )}
      </td>
    </tr>
  );
}

/** What to know about the choice, where it is not plain from the words themselves. */
function noteOn({ guess, use: taken, isDouble, becomes }: Column, use: Use): string | null {
  const say = words.value.sidebar.bringIn.columns;
  if (isDouble && use === taken) return becomes;
  if (guess === null) return use === 'leaveOut' ? say.unknown : null;
  return guess.sure === 'within' && guess.field === use ? say.unsure : null;
}
