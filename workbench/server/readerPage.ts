import type { HostDocument } from '../host/driveStore';
import { type WordLanguage, wordsOf } from '../page/words';
import { escapeHtml } from './escapeHtml';

/** A document in a frame of its own, where nothing of it runs, under what people can do with it here. */
export function readerPage(document: HostDocument, language: WordLanguage): string {
  const words = wordsOf(language);
  const [name, id] = [escapeHtml(document.name), escapeHtml(document.id)];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/readerStyle.css">
</head>
<body>
<header>
<h1>${name}</h1>
<p>${words.readerNote}</p>
<button type="button" id="print">${words.print}</button>
<a href="/documents/${id}.html" download>${words.downloadHtml}</a>
</header>
<iframe id="document" title="${name}" sandbox="allow-same-origin allow-modals allow-popups" src="/documents/${id}/content"></iframe>
<script src="/reader.js"></script>
</body>
</html>
`;
}
