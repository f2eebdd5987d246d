/** A copy that shares nothing with what it was made from, of what is plain JSON. */
export function plainCopy<T>(json: T): T {
  return JSON.parse(JSON.stringify(json)) as T;
}
