/** How far along; the words beside it say the same, so that a screen reader skips the picture. */
export function Bar({ value, of }: { readonly value: number; readonly of: number }) {
  const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0;
  return (
    <div class="bar" aria-hidden="true">
      <div style={{ width: `${Math.round(share * 100)}%` }} />
    </div>
  );
}
