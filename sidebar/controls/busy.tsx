/** Something is under way; `text` says what. */
export function Busy({ text }: { readonly text: string }) {
  return (
    <p class="busy" role="status">
      {text}
    </p>
  );
}
