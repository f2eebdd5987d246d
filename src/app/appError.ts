/** "Cannot go on": a code for machines and a sentence for people that says what to do next. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  /** What to say beside fields of a form; of code 'fields' only. */
  readonly fields: readonly FieldMessage[];

  constructor(code: AppErrorCode, message: string, fields: readonly FieldMessage[] = []) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.fields = fields;
  }
}

export interface FieldMessage {
  readonly key: string;
  readonly message: string;
}

export type AppErrorCode =
  | 'notSetUp'
  | 'columnMissing'
  | 'keysGone'
  | 'busy'
  | 'formulasRefused'
  | 'tracker.older'
  | 'tracker.newer'
  | 'list.empty'
  | 'list.quotes'
  | 'list.nothingKnown'
  | 'list.nothingLeft'
  | 'list.changed'
  | 'list.correction'
  | 'tab.unknown'
  | 'tab.ours'
  | 'tab.notBroughtIn'
  | 'tab.changed'
  | 'calls.nothingKnown'
  | 'case.unknown'
  | 'noCaseInRow'
  | 'row.gone'
  | 'fields'
  | 'draft.tooLong'
  | 'tabGone'
  | 'input.invalid'
  | 'docs.refused'
  | 'textNotKept'
  | 'unexpected';
