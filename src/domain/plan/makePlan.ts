import { SUBJECTS } from '../vocabulary';
import type { Plan } from './planModel';
import { startNotes } from './planNotes';
import type { PlanSource } from './planSource';
import { alignmentSection } from './sections/alignmentSection';
import { communitySection } from './sections/communitySection';
import { glanceSection } from './sections/glanceSection';
import { leftOutSection } from './sections/leftOutSection';
import { limitsSection } from './sections/limitsSection';
import { openingBlocks } from './sections/openingBlocks';
import { personSection } from './sections/personSection';
import { questionsSection } from './sections/questionsSection';
import { reviewSection } from './sections/reviewSection';
import { scriptSection } from './sections/scriptSection';
import { strategiesSection } from './sections/strategiesSection';
import { timelineSection } from './sections/timelineSection';
import { whySection } from './sections/whySection';

/**
 * What a plan says for one audience, from a case's facts (M6). Written in reading order: each section
 * leaves its questions and what was left out with the notes, and the last ones list them.
 */
export function makePlan(source: PlanSource): Plan {
  const notes = startNotes(source);
  const opening = openingBlocks(notes);
  const sections = [
    glanceSection(notes),
    personSection(notes),
    whySection(notes),
    limitsSection(notes),
    timelineSection(notes),
    communitySection(notes),
    alignmentSection(notes),
    strategiesSection(notes),
    scriptSection(notes),
    ...leftOutSection(notes),
    questionsSection(notes),
    reviewSection(notes),
  ];
  const carried = notes.carried();
  return {
    language: source.language,
    title: notes.code,
    heading: notes.words.heading(notes.code),
    opening,
    sections,
    carries: SUBJECTS.filter((subject) => carried.includes(subject)),
  };
}
