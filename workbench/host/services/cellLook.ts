import { GoogleException, NotInWorkbench } from '../exception';
import { TextStyleService } from './textStyleService';

/** How a cell looks, or what of it changes, as the engine takes it. */
export type CellLook = Readonly<Record<string, unknown>>;

export function textLook(style: unknown): CellLook {
  if (!(style instanceof TextStyleService)) throw new NotInWorkbench('a text style that no builder made');
  return { ...style.look };
}

export function wrapping(wrap: unknown): string {
  return wrap ? 'wrap' : 'overflow';
}

export function wrapStrategy(strategy: unknown): string {
  if (strategy === 'WRAP' || strategy === 'OVERFLOW' || strategy === 'CLIP') return strategy.toLowerCase();
  throw new GoogleException(`Invalid argument: ${strategy}`);
}

export function verticalAlignment(alignment: unknown): string {
  if (alignment === null) return 'bottom';
  if (alignment === 'top' || alignment === 'middle' || alignment === 'bottom') return alignment;
  throw new GoogleException(`Invalid argument: ${alignment}`);
}

/** null is as usual: numbers right, texts left. */
export function horizontalAlignment(alignment: unknown): string | undefined {
  if (alignment === null) return undefined;
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return alignment;
  throw new GoogleException(`Invalid argument: ${alignment}`);
}
