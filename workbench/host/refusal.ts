import { a1Of } from './a1Notation';
import { type CellInput, type CellValue, SheetDate } from './cells';
import { GoogleException } from './exception';
import { isDateFormat, isPlainText } from './numberFormats';
import type { Place } from './place';
import type { SheetFile } from './sheetFile';
import { parseTyped } from './typedText';

/** Throws for the first value that a refusing validation rule does not accept; then nothing is written. */
export function refuseInvalid(
  file: SheetFile,
  { tab, block }: Place,
  inputs: readonly (readonly CellInput[])[],
): void {
  if (!file.validations.refuseAny(() => file.settle())) return;
  const getters = file.settle();
  inputs.forEach((line, row) => {
    line.forEach((input, col) => {
      const at = { sheetId: tab.id, row: block.row - 1 + row, col: block.col - 1 + col };
      const rule = file.validations.at(getters, at);
      if (!rule || rule.allowInvalid) return;
      const value = outcome(file, input, getters.getCell(at)?.format);
      if (value === undefined || file.validations.accept(getters, at, value)) return;
      const cell = a1Of({ row: at.row + 1, col: at.col + 1, rows: 1, cols: 1 });
      const choices = `Please enter one of the following values: ${rule.values.join(', ')}.`;
      throw new GoogleException(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.` +
          (rule.criteria === 'VALUE_IN_LIST' ? ` ${choices}` : ''),
      );
    });
  });
}

/** What the cell would hold; undefined for a formula, whose value is known only afterwards. */
function outcome(file: SheetFile, input: CellInput, format: string | undefined): CellValue | undefined {
  if (input === null || input === undefined) return '';
  if (typeof input !== 'string' || isPlainText(format)) return input;
  const typed = parseTyped(input, file.manners());
  if (typed.kind === 'formula') return undefined;
  if (typed.kind === 'blank') return '';
  if (typed.kind === 'text') return typed.text;
  if (typed.kind === 'boolean') return typed.value;
  return isDateFormat(format ?? typed.format) ? new SheetDate(typed.value) : typed.value;
}
