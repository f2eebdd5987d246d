import { registries } from '@odoo/o-spreadsheet';

/** What the engine says of a reference when rows, columns or tabs change. */
interface Adapters {
  adaptRangeString(sheetId: string, reference: string): { changeType: string; range: string };
}

interface EngineRule {
  criterion: { type: string; values: string[] };
}

/** The engine's own plugin that holds the validation rules, as far as it is mended here. */
interface ValidationPlugin {
  rules: Record<string, EngineRule[]>;
  history: { update(...pathAndValue: unknown[]): void };
  adaptRanges(adapters: Adapters): void;
}

/** What stands for a range whose tab or cells were deleted. */
export const LOST_RANGE = '#REF!';

/**
 * The engine moves the references in formulas of rules, and forgets the range that a dropdown takes its choices
 * from: it would go on pointing at the old name of a tab, at the old column. Once, for all models.
 */
export function keepChoicesInPlace(): void {
  const plugin = registries.corePluginRegistry.get('dataValidation').prototype as unknown as ValidationPlugin;
  const adapt = plugin.adaptRanges;
  plugin.adaptRanges = function (adapters) {
    adapt.call(this, adapters);
    for (const [sheetId, rules] of Object.entries(this.rules)) {
      rules.forEach(({ criterion }, index) => {
        const source = criterion.type === 'isValueInRange' ? criterion.values[0] : undefined;
        if (source === undefined || source === LOST_RANGE) return;
        const { changeType, range } = adapters.adaptRangeString(sheetId, source);
        const moved = changeType === 'REMOVE' ? LOST_RANGE : range;
        if (moved !== source) this.history.update('rules', sheetId, index, 'criterion', 'values', 0, moved);
      });
    }
  };
}
