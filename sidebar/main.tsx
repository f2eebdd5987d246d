import { render } from 'preact';
import { App } from './app';
import { startPage } from './startPage';

const place = document.getElementById('casebook');
if (place) {
  startPage(document, navigator.languages);
  render(<App />, place);
}
