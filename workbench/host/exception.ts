/** An error as Google raises it: the script sees this name and message. Advanced services have a name of their own. */
export class GoogleException extends Error {
  override readonly name: 'Exception' | 'GoogleJsonResponseException';
  constructor(message: string, name: 'Exception' | 'GoogleJsonResponseException' = 'Exception') {
    super(message);
    this.name = name;
  }
}

/**
 * The script asked for something the workbench does not imitate. It fails the execution even when the script
 * catches it: a swallowed gap would pass for Google's behaviour.
 */
export class NotInWorkbench extends Error {
  override readonly name = 'NotInWorkbench';
  constructor(what: string) {
    super(`not in the workbench: ${what}`);
  }
}

/** The execution was killed from outside (`stopAfter`). Nothing the script does afterwards has an effect. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  constructor() {
    super('the execution was stopped');
  }
}
