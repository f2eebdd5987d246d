/** What a caller says. Each version is meant for about 25 seconds. */
export const callScript = {
  greeting: 'Hello.',
  about: (person: string) => `I am calling about ${person}.`,
  voicemailAbout: (person: string) => `This is a message about ${person}.`,
  ask: (demand: string) => `We ask for this: ${demand}`,
  again: (demand: string) => `Once more: ${demand}`,
  discretion: 'Please use your discretion.',
  thanks: 'Thank you.',
  missing: {
    person: '[what we call the person — ask the family]',
    demand: '[demand — ask the family]',
    why: '[why — ask the family first]',
  },
  spokenTitle: 'When someone answers',
  voicemailTitle: 'When you reach a mailbox',
  scriptTitle: (language: string) => `In ${language}`,
  languageName: { en: 'English', es: 'Spanish' },
  /** What people write in a list of languages when they mean this one. */
  ownNames: ['english', 'inglés', 'ingles', 'en'],
  seconds: (n: number) => `About ${n} seconds, read calmly.`,
  tooLong: (n: number) => `About ${n} seconds, read calmly. Make it shorter: 25 is what people listen to.`,
  draft:
    'A draft, to be read with the person and the family. Nobody calls with it before there is a decision.',
  asWritten:
    'The ask and the facts stand here as the group wrote them. Put them into this language before the first call.',
  ifAsked: 'If they ask for more, say: “I do not have that with me. Please write down that I called.”',
  neverSay: 'Never say: country, how they came, status, any record.',
  conductTitle: 'How we call',
  conduct: [
    'Short and polite.',
    'No threats. No insults.',
    'When they ask you to stop, stop. Say thank you and hang up.',
    'Public offices and their official lines only. Nobody at home.',
    'You decide what feels safe for you. You do not have to give your name or your number.',
  ],
  stopped: 'No script is printed while calls are stopped.',
  unknown: 'No script is printed: the Sheet does not show if calls are agreed.',
};
