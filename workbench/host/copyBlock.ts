import { formulaAt, type Position } from './cells';
import type { Grid } from './engine';
import { GoogleException, NotInWorkbench } from './exception';
import { noteAt, writeNote } from './notes';
import type { Place } from './place';
import type { SheetFile } from './sheetFile';
import { type ValidationRule, zonesByRule } from './validation';

/** What Range.copyTo takes along, by Google's names; of its others the product uses none. */
export const COPY_TYPES = ['PASTE_NORMAL', 'PASTE_FORMAT', 'PASTE_DATA_VALIDATION'] as const;
export type CopyType = (typeof COPY_TYPES)[number];

/**
 * Range.copyTo: values, formulas with relative references moved along, formats, styles and validation rules. The
 * source is repeated as often as it fits whole into the destination, and at least once.
 */
export function copyBlock(
  file: SheetFile,
  { from, to, type = 'PASTE_NORMAL' }: { from: Place; to: Place; type?: CopyType },
): void {
  if (from.tab !== to.tab) throw new NotInWorkbench('Range.copyTo another tab');
  const rows = from.block.rows * Math.max(1, Math.floor(to.block.rows / from.block.rows));
  const cols = from.block.cols * Math.max(1, Math.floor(to.block.cols / from.block.cols));
  if (to.block.row + rows - 1 > to.tab.rows || to.block.col + cols - 1 > to.tab.cols) {
    throw new GoogleException('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const filled = { tab: to.tab, block: { ...to.block, rows, cols } };
  file.defer((grid) => copyCells(file, grid, { from, to: filled, type }));
}

function copyCells(
  file: SheetFile,
  grid: Grid,
  { from, to, type }: { from: Place; to: Place; type: CopyType },
): void {
  const source = snapshot(file, grid, from);
  const rules: (ValidationRule | null)[][] = [];
  for (let row = 0; row < to.block.rows; row += 1) {
    const line: (ValidationRule | null)[] = [];
    for (let col = 0; col < to.block.cols; col += 1) {
      const cell = source[row % from.block.rows]?.[col % from.block.cols];
      if (!cell) continue;
      const position = { sheetId: to.tab.id, row: to.block.row - 1 + row, col: to.block.col - 1 + col };
      const looks = { style: cell.style ?? null, format: cell.format ?? '' };
      if (type === 'PASTE_FORMAT') grid.command('UPDATE_CELL', { ...position, ...looks });
      if (type === 'PASTE_NORMAL') {
        const content = cell.contentAt(position);
        grid.command('UPDATE_CELL', { ...position, content, ...looks });
        writeNote(grid, position, cell.note);
      }
      line.push(cell.rule);
    }
    rules.push(line);
  }
  if (type === 'PASTE_FORMAT') return;
  for (const [rule, zones] of zonesByRule(rules, to.block.row - 1, to.block.col - 1)) {
    if (rule || source.some((line) => line.some((cell) => cell.rule)))
      file.validations.apply(grid, to.tab.id, { rule, zones });
  }
}

interface SourceCell {
  contentAt: (position: Position) => string;
  style: object | undefined;
  format: string | undefined;
  rule: ValidationRule | null;
  note: string;
}

/** Taken before the first cell is written, since source and destination may overlap. */
function snapshot(file: SheetFile, grid: Grid, { tab, block }: Place): SourceCell[][] {
  const { getters } = grid;
  const byId = new Map<string, ValidationRule | null>();
  return Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.cols }, (__, col) => {
      const at = { sheetId: tab.id, row: block.row - 1 + row, col: block.col - 1 + col };
      const cell = getters.getCell(at);
      const stored = formulaAt(getters, at);
      // One object for each rule of the engine, so that equal cells join into one zone.
      const ruleId = getters.getValidationRuleForCell(at)?.id ?? '';
      if (!byId.has(ruleId)) byId.set(ruleId, file.validations.at(getters, at));
      return {
        contentAt: (position) => {
          if (!cell?.isFormula) return cell?.content ?? '';
          if (cell.compiledFormula.isBadExpression) return stored;
          const moved = getters.getTranslatedCellFormula(
            tab.id,
            position.col - at.col,
            position.row - at.row,
            cell.compiledFormula,
          );
          file.formulas.rememberCopy(stored, moved);
          return moved;
        },
        style: cell?.style,
        format: cell?.format,
        rule: byId.get(ruleId) ?? null,
        note: noteAt(getters, at),
      };
    }),
  );
}
