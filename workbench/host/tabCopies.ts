import { registries, UIPlugin } from '@odoo/o-spreadsheet';

/** The engine's names of a tab and of its copy. */
export interface TabCopy {
  from: string;
  to: string;
}

interface CopyContext {
  casebookCopied?: (copy: TabCopy) => void;
}

/** Tells whoever made the model, if it asked to be told, of each tab that is duplicated, here or by another client. */
class CopyPlugin extends UIPlugin {
  static override readonly getters = [] as const;
  readonly copied: CopyContext['casebookCopied'];

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.copied = (config.custom as CopyContext).casebookCopied;
  }

  override handle(command: { type: string }): void {
    if (command.type !== 'DUPLICATE_SHEET') return;
    const { sheetId, sheetIdTo } = command as unknown as { sheetId: string; sheetIdTo: string };
    this.copied?.({ from: sheetId, to: sheetIdTo });
  }
}

/** Once, before the first model. */
export function tellOfCopies(): void {
  registries.statefulUIPluginRegistry.add('casebookCopies', CopyPlugin);
}
