import { useLayoutEffect, useState } from 'preact/hooks';
import { languageOf } from '../../src/messages/languageOf';
import { LanguageSwitch } from '../languageSwitch';
import { SPOKEN, WORDS } from '../words';

/** What Casebook is, what its menu does, and what a Sheet cannot protect. */
export function Welcome() {
  const [language, setLanguage] = useState(() => languageOf(navigator.languages, SPOKEN));
  const { menu, sidebar: words } = WORDS[language];
  // A screen reader takes its voice from here.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <header>
        <h1>{menu.name}</h1>
        <LanguageSwitch label={words.language} current={language} onChoose={setLanguage} />
      </header>
      <main>
        <section>
          <h2>{words.what.title}</h2>
          <p>{words.what.text}</p>
        </section>
        <section>
          <h2>{words.menuTitle}</h2>
          <dl>
            {Object.entries(menu.items).map(([key, item]) => (
              <div key={key}>
                <dt>{item.label}</dt>
                <dd>{item.does}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section class="limits">
          <h2>{words.limits.title}</h2>
          <Points of={words.limits.risks} />
          <p class="verdict">{words.limits.verdict}</p>
        </section>
        <section>
          <h2>{words.limits.adviceTitle}</h2>
          <Points of={words.limits.advice} />
        </section>
      </main>
      <footer>
        <p>{words.reach}</p>
        <p>{words.notAdvice}</p>
      </footer>
    </>
  );
}

function Points({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
