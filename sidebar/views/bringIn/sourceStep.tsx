import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Busy } from '../../controls/busy';
import { Button } from '../../controls/button';
import { Field } from '../../controls/field';
import { LongText } from '../../controls/inputs';
import { Problem } from '../../controls/problem';
import { type ExplainedOption, RadioList } from '../../controls/radioList';
import { focusFirstProblem } from '../../form/focusFirstProblem';
import { say as tell } from '../../said';
import { words } from '../../words';
import type { BringInState, Content, ListFile, Place } from './bringInState';
import { decodeList } from './decodeList';
import { goTo, StepScreen } from './stepScreen';

/** Where the list is, a tab of this Sheet, a file, or what is pasted here, and what is in it. */
export function SourceStep({ state }: { readonly state: BringInState }) {
  const { page, bringIn } = words.value.sidebar;
  const say = bringIn.source;
  const isAsked = useSignal(false);
  const missing =
    state.place.value === null ? say.noneChosen : state.source.value === null ? say.noneGiven : null;
  const isCalls = state.content.value === 'calls';
  const look = async () => {
    isAsked.value = true;
    if (missing !== null) focusFirstProblem();
    else if (isCalls) void (state.source.value && state.calls.start(state.source.value));
    else if (await state.lookThrough()) goTo(state, 1);
  };
  const tabs = state.sources.value.value?.tabs ?? [];
  const options: ExplainedOption<Place>[] = [
    ...tabs.map(({ id, name, hidden }): ExplainedOption<Place> => {
      const option = { value: `tab ${id}` as const, label: say.tab(name) };
      return hidden ? { ...option, text: say.hiddenTab } : option;
    }),
    { value: 'file', label: say.file, text: say.fileText, details: () => <FileField state={state} /> },
    { value: 'paste', label: say.paste, text: say.pasteText, details: () => <PasteField state={state} /> },
  ];
  const isBusy = state.preview.busy.value;
  return (
    <StepScreen
      state={state}
      step="source"
      title={say.title}
      action={
        <Button look="primary" busy={isBusy} onClick={() => void look()}>
          {isBusy ? bringIn.reading : isCalls ? bringIn.calls.button : say.next}
        </Button>
      }
    >
      <p>{say.intro}</p>
      <Problem of={state.preview.problem.value} />
      <Problem of={state.sources.problem.value} onRetry={() => void state.sources.read()} />
      {state.sources.busy.value && <Busy text={page.reading} />}
      <Field label={say.question} problem={isAsked.value ? missing : null} isGroup>
        {(ids) => (
          <RadioList<Place>
            ids={ids}
            options={options}
            value={state.place.value}
            onChange={(chosen) => {
              state.place.value = chosen;
              state.preview.problem.value = null;
              isAsked.value = false;
              tell('');
            }}
          />
        )}
      </Field>
      <Field label={say.holds} isGroup>
        {(ids) => (
          <RadioList<Content>
            ids={ids}
            options={[
              { value: 'people', label: say.people },
              { value: 'calls', label: say.calls, text: say.callsText },
            ]}
            value={state.content.value}
            onChange={(chosen) => {
              state.content.value = chosen;
            }}
          />
        )}
      </Field>
    </StepScreen>
  );
}

function FileField({ state }: { readonly state: BringInState }): ComponentChildren {
  const say = words.value.sidebar.bringIn.source;
  const file = state.file.value;
  const problem = file && 'problem' in file.decoded ? say.problems[file.decoded.problem] : null;
  const isUnreadable = useSignal(false);
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    isUnreadable.value = false;
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      state.file.value = { name: chosen.name, decoded: decodeList(bytes) };
    } catch {
      // Moved or deleted between the choice and the reading.
      isUnreadable.value = true;
    }
  };
  return (
    <Field label={say.choose} problem={isUnreadable.value ? say.unreadable : problem}>
      {(ids) => (
        <>
          <input
            id={ids.id}
            class="file"
            type="file"
            accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,text/plain"
            aria-describedby={ids.describedBy}
            aria-invalid={ids.isInvalid ? 'true' : undefined}
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
          <p class="small" role="status">
            {file && !problem ? readAs(file) : ''}
          </p>
        </>
      )}
    </Field>
  );
}

function readAs({ name, decoded }: ListFile): string {
  if (!('text' in decoded)) return '';
  const say = words.value.sidebar.bringIn.source;
  const lines = decoded.text.trimEnd().split(/\r\n?|\n/).length;
  const read = say.read(name, lines, decoded.encoding);
  return decoded.encoding === 'Windows-1252' ? `${read} ${say.oldLetters}` : read;
}

function PasteField({ state }: { readonly state: BringInState }): ComponentChildren {
  return (
    <Field label={words.value.sidebar.bringIn.source.pasted}>
      {(ids) => (
        <LongText
          ids={ids}
          rows={7}
          value={state.pasted.value}
          onChange={(text) => {
            state.pasted.value = text;
          }}
        />
      )}
    </Field>
  );
}
