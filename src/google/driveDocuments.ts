import { AppError } from '../app/appError';
import type { Documents, StoredDocument } from '../app/ports';

const DOC = 'application/vnd.google-apps.document';
/** Private to this script: the id of the row in Plans that announced the document (S5). */
const ROW_ID = 'casebookRow';
const FIELDS = 'id,webViewLink,appProperties';
/** Drive takes a query of limited length, and a page holds a hundred files unless more are asked for. */
const IDS_A_QUERY = 40;

/** Documents of whoever exports, made by one upload each, under drive.file: no other file is in reach. */
export function driveDocuments(): Documents {
  return {
    create: ({ title, html, rowId }) => {
      const resource = { name: title, mimeType: DOC, appProperties: { [ROW_ID]: rowId } };
      const blob = Utilities.newBlob(html, 'text/html', `${title}.html`);
      try {
        return stored(driveFiles().create(resource, blob, { fields: FIELDS }));
      } catch (error) {
        throw new AppError('docs.refused', error instanceof Error ? error.message : String(error));
      }
    },
    find: (rowIds) => {
      const found = new Map<string, StoredDocument>();
      for (let start = 0; start < rowIds.length; start += IDS_A_QUERY) {
        const wanted = rowIds.slice(start, start + IDS_A_QUERY);
        const has = wanted
          .map((id) => `appProperties has { key='${ROW_ID}' and value='${id}' }`)
          .join(' or ');
        const { files = [] } = driveFiles().list({
          q: `trashed=false and (${has})`,
          fields: `files(${FIELDS})`,
        });
        for (const file of files) {
          const rowId = file.appProperties?.[ROW_ID];
          if (rowId) found.set(rowId, stored(file));
        }
      }
      return found;
    },
  };
}

function driveFiles() {
  const files = Drive?.Files;
  if (!files) throw new AppError('docs.refused', 'the Drive service is not switched on for this script.');
  return files;
}

interface DriveFile {
  id?: string | undefined;
  webViewLink?: string | undefined;
  appProperties?: Record<string, string> | undefined;
}

function stored(file: DriveFile): StoredDocument {
  if (!file.id) throw new Error('Drive answered without an id');
  return { id: file.id, link: file.webViewLink ?? `https://docs.google.com/document/d/${file.id}/edit` };
}
