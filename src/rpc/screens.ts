/** What the one page can show beside the Sheet, and in a dialog over it. */
export const SIDEBAR_SCREENS = ['board', 'newCase', 'logCall', 'exportPlan', 'checkSheet'] as const;
export type SidebarScreen = (typeof SIDEBAR_SCREENS)[number];

export const DIALOG_SCREENS = ['setUp', 'bringIn', 'about'] as const;
export type DialogScreen = (typeof DIALOG_SCREENS)[number];

export const SCREENS = [...SIDEBAR_SCREENS, ...DIALOG_SCREENS] as const;
export type Screen = (typeof SCREENS)[number];
