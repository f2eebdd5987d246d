import type { Language } from '../src/messages/messages';
import { LANGUAGE_NAMES, SPOKEN } from './words';

interface Props {
  readonly label: string;
  readonly current: Language;
  readonly onChoose: (language: Language) => void;
}

export function LanguageSwitch({ label, current, onChoose }: Props) {
  return (
    <fieldset class="switch">
      <legend class="unseen">{label}</legend>
      {SPOKEN.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => onChoose(language)}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </fieldset>
  );
}
