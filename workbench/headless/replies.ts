/** What the product's procedures answer, as a page would see it: plain JSON. The workbench knows no source of it. */
export interface Found {
  readonly code: string;
  readonly path: { readonly place: string; readonly row: number; readonly column: string | null };
  readonly message: string;
}

/** What takes more than one execution says whether it is done. */
export interface InParts {
  readonly done: boolean;
}

export interface ImportReply extends InParts {
  readonly added: number;
  readonly issues: readonly Found[];
}

export interface PlansReply {
  readonly plans: readonly {
    readonly code: string;
    readonly audience: string;
    readonly document: { readonly id: string };
  }[];
  readonly refused: string | null;
}

type Shown = string | number | null;

export interface TrackerReply {
  readonly today: string;
  readonly language: string;
  readonly cases: readonly {
    readonly record: Readonly<Record<string, Shown>>;
    readonly figures: Readonly<Record<string, Shown>> & {
      readonly time: Readonly<Record<string, Shown>>;
      readonly calls: Readonly<Record<string, Shown>>;
      readonly readiness: { readonly count: number; readonly missing: readonly string[] } | null;
      readonly goal: number | null;
    };
  }[];
}

export interface TasksReply {
  readonly tasks: readonly {
    readonly record: Readonly<Record<string, Shown>>;
    readonly state: string | null;
  }[];
}

/** What the tab shows, as docs/report.md has it. */
export interface DashboardReply {
  readonly capacity: object;
  readonly dashboard: object;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };
