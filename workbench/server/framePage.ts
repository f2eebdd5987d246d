import { escapeHtml } from './escapeHtml';

/** A page of the script's, with google.script put before everything else in it. */
export function framePage(
  html: string,
  { shim, functions, pageOrigin }: { shim: string; functions: readonly string[]; pageOrigin: string },
): string {
  const script = `<script data-functions="${escapeHtml(functions.join(' '))}" data-page="${escapeHtml(pageOrigin)}">${shim}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head) {
    const at = head.index + head[0].length;
    return html.slice(0, at) + script + html.slice(at);
  }
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html);
  const at = doctype?.[0].length ?? 0;
  return html.slice(0, at) + script + html.slice(at);
}
