import { render } from 'preact';
import { Welcome } from './views/welcome';

const place = document.getElementById('casebook');
if (place) render(<Welcome />, place);
