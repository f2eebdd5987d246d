/** A few sentences, one below the other. */
export function Points({ of }: { readonly of: readonly string[] }) {
  return (
    <ul class="sentences">
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
