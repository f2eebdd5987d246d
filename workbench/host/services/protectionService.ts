/// <reference types="google-apps-script" />
import { type Members, Service, type ServiceSpec } from '../boundary';
import type { Protection } from '../protection';
import type { SheetFile } from '../sheetFile';
import type { Tab } from '../tabs';
import { RangeService } from './rangeService';

const spec: ServiceSpec = {
  name: 'Protection',
  members: {
    getDescription: 'read',
    isWarningOnly: 'read',
    getUnprotectedRanges: 'read',
    setDescription: 'write',
    setWarningOnly: 'write',
    setUnprotectedRanges: 'write',
  } satisfies Members<ProtectionService, GoogleAppsScript.Spreadsheet.Protection>,
};

/** The protection of a whole tab. */
export class ProtectionService extends Service {
  override readonly spec = spec;
  readonly #file: SheetFile;
  readonly #tab: Tab;
  readonly #protection: Protection;

  constructor(file: SheetFile, tab: Tab) {
    super();
    this.#file = file;
    this.#tab = tab;
    tab.protection ??= { warningOnly: false, description: '', open: [] };
    this.#protection = tab.protection;
  }

  getDescription(): string {
    return this.#protection.description;
  }

  isWarningOnly(): boolean {
    return this.#protection.warningOnly;
  }

  getUnprotectedRanges(): RangeService[] {
    return this.#protection.open.map((block) => new RangeService(this.#file, this.#tab, block));
  }

  setDescription(description: string): this {
    this.#protection.description = description;
    return this;
  }

  setWarningOnly(warningOnly: boolean): this {
    this.#protection.warningOnly = warningOnly;
    return this;
  }

  setUnprotectedRanges(ranges: readonly unknown[]): this {
    this.#protection.open = ranges.flatMap((range) => (range instanceof RangeService ? [range.block] : []));
    return this;
  }
}
