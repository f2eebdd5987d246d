/** A chart over the cells of its own tab, as a new tab gets it. All places are 1-based. */
export interface TabChart {
  /** Bars that lie, or columns that stand with the last series as a line across them. */
  readonly kind: 'bars' | 'columnsAndLine';
  /** One block: its first column names the categories, each other one is a series. */
  readonly source: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** Whether the block's first row names the series. */
  readonly hasHeaders: boolean;
  /** The cell whose upper left corner it starts at. */
  readonly at: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Of each series. */
  readonly colours: readonly string[];
}
