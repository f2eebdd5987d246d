import { TAB_ACTS } from './tabActs';
import { tryActs } from './tryActs';

describe('[F4] what people do to rows, columns and tabs of the tracker', () => tryActs(TAB_ACTS));
