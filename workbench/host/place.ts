import type { Block } from './a1Notation';
import type { Tab } from './tabs';

/** A block of cells of a tab. */
export interface Place {
  tab: Tab;
  block: Block;
}
