/** What a sentence means for the eye, beside its words: never the only sign (looks.md). */
export type Tone = 'good' | 'soon' | 'bad' | 'quiet';
