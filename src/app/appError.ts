/** "Cannot go on": a code for machines and a sentence for people that says what to do next. */
export class AppError extends Error {
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, message: string) {
    super(message);
    this.name = 'AppError';
    this.code = code;
  }
}

export type AppErrorCode =
  | 'notSetUp'
  | 'columnMissing'
  | 'busy'
  | 'formulasRefused'
  | 'list.empty'
  | 'list.quotes'
  | 'list.nothingKnown'
  | 'calls.nothingKnown'
  | 'case.unknown'
  | 'input.invalid'
  | 'docs.refused'
  | 'textNotKept'
  | 'unexpected';
