import { placeOf } from './listFields';
import { type CaseFields, type CaseReading, readCaseField } from './readCaseField';
import type { ListCell } from './recordNotes';

/** What a record says about the case, its next date aside. */
export function readCase(cells: readonly ListCell[], reading: CaseReading): CaseFields {
  const fields: CaseFields = Object.assign(
    {},
    ...cells.filter(({ field }) => field !== 'heldAt').map((cell) => readCaseField(cell, reading)),
  );
  const heldAt = cells.find(({ field }) => field === 'heldAt');
  return heldAt ? { ...fields, ...readHeldAt(heldAt, fields, reading) } : fields;
}

/** Only of somebody detained: where a free person is to be found has no place in the tracker (P8). */
function readHeldAt(cell: ListCell, { custody }: CaseFields, { notes, messages }: CaseReading): CaseFields {
  const isSaid = typeof custody === 'string' && custody !== 'Unknown';
  if (isSaid && custody !== 'Detained') {
    notes.issue('leak.leftOut', cell, messages.issueDetails.whereabouts);
    return {};
  }
  // An address is the facility's, unless nobody says that the person is in one.
  const { mayHold } = placeOf('heldAt').column;
  return { heldAt: notes.withoutLeaks(cell, isSaid ? mayHold : []) };
}
