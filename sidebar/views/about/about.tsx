import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Points } from '../../controls/points';
import { Screen } from '../../controls/screen';
import { closePage } from '../../server/googleScript';
import { casebookVersion } from '../../version';
import { words } from '../../words';

/** What Casebook is, what its menu does, what it may do, and what a Sheet cannot protect. */
export function About() {
  const { menu, sidebar } = words.value;
  const say = sidebar.about;
  const version = casebookVersion();
  return (
    <Screen
      title={menu.items.showAbout.label}
      note={version === null ? '' : say.version(version)}
      footer={<Button onClick={closePage}>{sidebar.page.close}</Button>}
    >
      <h2>{say.what.title}</h2>
      <p>{say.what.text}</p>
      <Limits />
      <h2>{say.reach.title}</h2>
      <p>{say.reach.intro}</p>
      <Points of={say.reach.scopes} />
      <p>{say.reach.nothingElse}</p>
      <h2>{say.menuTitle}</h2>
      <dl class="facts items">
        {Object.entries(menu.items).map(([key, item]) => (
          <div key={key}>
            <dt>{item.label}</dt>
            <dd>{item.does}</dd>
          </div>
        ))}
      </dl>
      <p class="spaced">{say.notAdvice}</p>
    </Screen>
  );
}

/** Before anybody writes about a person: what a Sheet cannot protect, and what helps. */
export function Limits() {
  const { limits } = words.value.sidebar.about;
  return (
    <>
      <Notice kind="care" title={limits.title}>
        <Points of={limits.risks} />
        <p>{limits.verdict}</p>
      </Notice>
      <h2>{limits.adviceTitle}</h2>
      <Points of={limits.advice} />
    </>
  );
}
