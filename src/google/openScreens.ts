import { showDialog, showSidebar } from './pages';

/** What the items of the menu do: each opens a screen, and the screen does the work through rpc. */
export function openCasebook(): void {
  showSidebar('board');
}

export function setUpThisSheet(): void {
  showDialog('setUp');
}

export function bringInAList(): void {
  showDialog('bringIn');
}

export function newCase(): void {
  showSidebar('newCase');
}

export function logACall(): void {
  showSidebar('logCall');
}

export function exportAPlan(): void {
  showSidebar('exportPlan');
}

export function checkThisSheet(): void {
  showSidebar('checkSheet');
}

export function showAbout(): void {
  showDialog('about');
}
