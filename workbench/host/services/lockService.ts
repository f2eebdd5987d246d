/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import { GoogleException } from '../exception';

const spec: ServiceSpec = {
  name: 'LockService',
  members: { getDocumentLock: 'free' } satisfies Members<
    LockServiceService,
    GoogleAppsScript.Lock.LockService
  >,
};

/** Executions here run one after another, so a lock is only ever busy when a test says so. */
export class LockServiceService extends Service {
  override readonly spec = spec;
  readonly #lock: LockHandleService;

  constructor(busy: boolean) {
    super();
    this.#lock = new LockHandleService(busy);
  }

  getDocumentLock(): LockHandleService {
    return this.#lock;
  }
}

const lockSpec: ServiceSpec = {
  name: 'Lock',
  members: {
    hasLock: 'other',
    releaseLock: 'other',
    tryLock: 'other',
    waitLock: 'other',
  } satisfies Members<LockHandleService, GoogleAppsScript.Lock.Lock>,
};

class LockHandleService extends Service {
  override readonly spec = lockSpec;
  readonly #busy: boolean;
  #held = false;

  constructor(busy: boolean) {
    super();
    this.#busy = busy;
  }

  hasLock(): boolean {
    return this.#held;
  }

  releaseLock(): void {
    this.#held = false;
  }

  /** A second tryLock by the holder changes nothing. */
  tryLock(_milliseconds: number): boolean {
    if (!this.#busy) this.#held = true;
    return this.#held;
  }

  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new GoogleException('Lock timeout: another process was holding the lock for too long.');
  }
}
