import { NotInWorkbench } from '../exception';

/** What Drive sends when no fields are asked for. */
const DEFAULT_FIELDS = 'kind,id,name,mimeType';

/** The part of a Drive resource that a `fields` parameter asks for. //=> pickFields(file, 'id,name') has id and name */
export function pickFields(resource: Readonly<Record<string, unknown>>, fields = DEFAULT_FIELDS): object {
  const names = fields.split(',').map((name) => name.trim());
  return Object.fromEntries(
    names.map((name) => {
      if (!Object.hasOwn(resource, name)) throw new NotInWorkbench(`the Drive field ${name}`);
      return [name, resource[name]];
    }),
  );
}
