import { place } from './elements';

place('print').addEventListener('click', () => {
  const frame = place('document') as HTMLIFrameElement;
  frame.contentWindow?.print();
});
