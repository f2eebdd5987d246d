import type { Ports } from '../../src/app/ports';

/** What a contract scenario has: the port, and what people do to the file without it. */
export interface ContractWorld {
  /** The ports of a new run over the same file. */
  ports(): Pick<Ports, 'workbook' | 'lock'>;
  readonly people: ContractPeople;
  /** Does the work and notes under the label how many calls left for Google's servers. */
  cost<T>(label: string, work: () => T): T;
}

export interface ContractPeople {
  /** The names of all tabs, from left to right. */
  tabNames(): string[];
  addTab(name: string): void;
  deleteTab(name: string): void;
  rename(name: string, to: string): void;
  hide(name: string): void;
  duplicate(name: string, copy: string): void;
  /** A new column left of the 1-based one. */
  insertColumn(name: string, before: number): void;
  type(name: string, place: { row: number; column: number }, value: string | number | boolean): void;
  /** The tab and row before the person, once a script has brought them to one. */
  shown(): { readonly name: string; readonly row: number } | null;
  /** Numbers in these cells show as dates and times, which Google hands out as instants. */
  showAsDates(name: string, place: { row: number; column: number; rows: number }): void;
}

/** One behaviour that every Workbook has. It runs where the Workbook is, so what it returns is JSON. */
export interface Scenario {
  readonly name: string;
  readonly run: (world: ContractWorld) => unknown;
  readonly expected: unknown;
  /** By label, what `cost` noted. */
  readonly costs?: Readonly<Record<string, number>>;
}
