import type { SavedHost } from './host';

/**
 * What a copied file begins with: the tabs with all that hangs on them. Its script is a new project, which has no
 * properties and no cache yet, neither shared nor anyone's own; documents stay in their owners' Drive.
 */
export function copiedFile({ file, drive }: SavedHost): SavedHost {
  return {
    file,
    drive,
    stores: {
      documentProperties: [],
      scriptProperties: [],
      documentCache: [],
      userProperties: [],
      userCaches: [],
    },
  };
}
