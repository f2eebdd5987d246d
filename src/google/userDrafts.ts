import type { Drafts } from '../app/ports';

/** Drafts in the properties of whoever runs the script: of this script alone, and for nobody else to read. */
export function userDrafts(): Drafts {
  const store = () => PropertiesService.getUserProperties();
  const key = (kind: string) => `draft.${kind}`;
  return {
    read: (kind) => store().getProperty(key(kind)),
    keep: (kind, text) => void store().setProperty(key(kind), text),
    drop: (kind) => void store().deleteProperty(key(kind)),
  };
}
