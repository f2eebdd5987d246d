import { CELL_ACTS } from './cellActs';
import { tryActs } from './tryActs';

describe('[F4] what people do in cells of the tracker', () => tryActs(CELL_ACTS));
