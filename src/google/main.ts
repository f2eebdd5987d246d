/**
 * What Google can call: the build makes one top-level function of each export, so everything here is an
 * entry point and nothing else is. The modules only delegate; nothing runs while they load.
 */
export { showAbout } from './about';
export { onOpen } from './menu';
export { rpc } from './rpc';
export { setUpThisSheet } from './setUp';
export { openCasebook } from './sidebarHost';
export { onEdit } from './triggers';
