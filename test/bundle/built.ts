import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

/** A file of dist/, as it would go to Google. */
export function built(name: string): string {
  const file = path.join(ROOT, 'dist', name);
  if (!existsSync(file)) {
    throw new Error(
      `dist/${name} is missing: run \`npm run build\` first, or \`npm test\`, which builds by itself.`,
    );
  }
  return readFileSync(file, 'utf8');
}

/** A JSON file of the repository. */
export function json<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(ROOT, name), 'utf8')) as T;
}
