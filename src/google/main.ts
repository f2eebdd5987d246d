/**
 * What Google can call: the build makes one top-level function of each export, so everything here is an
 * entry point and nothing else is. The modules only delegate; nothing runs while they load.
 */
export { callTabOfThisRow } from './callTabOfRow';
export { onOpen } from './menu';
export {
  bringInAList,
  checkThisSheet,
  exportAPlan,
  logACall,
  newCase,
  openCasebook,
  setUpThisSheet,
  showAbout,
} from './openScreens';
export { rpc } from './rpc';
export { onEdit } from './triggers';
