import { Button } from '../../controls/button';
import { Segments } from '../../controls/choices';
import { Field } from '../../controls/field';
import { Screen } from '../../controls/screen';
import { LANGUAGE_NAMES, language, SPOKEN, words } from '../../words';
import { Limits } from '../about/about';
import type { SetUpState, SheetNow } from './setUpState';

/** What will be done, in which language, and what a Sheet cannot protect: before anybody says anything. */
export function StartStage({ state, sheet }: { readonly state: SetUpState; readonly sheet: SheetNow }) {
  const { page, setUp } = words.value.sidebar;
  const say = setUp.start;
  return (
    <Screen
      title={say.title}
      note={setUp.step(1, 2)}
      footer={
        <Button
          look="primary"
          onClick={() => {
            state.stage.value = 'group';
          }}
        >
          {page.next}
        </Button>
      }
    >
      {sheet.isBegun ? (
        <p class="spaced">{say.languageSettled(LANGUAGE_NAMES[sheet.language])}</p>
      ) : (
        <Field label={say.language} help={say.languageHelp} isGroup>
          {(ids) => (
            <Segments
              ids={ids}
              options={SPOKEN.map((spoken) => ({ value: spoken, label: LANGUAGE_NAMES[spoken] }))}
              value={language.value}
              onChange={(chosen) => {
                language.value = chosen;
              }}
            />
          )}
        </Field>
      )}
      <p class="spaced">{say.what}</p>
      <Limits />
    </Screen>
  );
}
