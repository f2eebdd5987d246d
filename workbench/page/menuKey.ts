/** The script's first menu; workbench/page/menus.ts names them so, in their order. */
const FIRST_MENU = '.o-topbar-menu[data-id="casebook-0"]';

/**
 * Alt+/ opens the script's menu, so that the story goes by keyboard alone: the library's menu bar opens by mouse
 * only, and its menus then take arrows and Enter. In Google the same keys search all menus.
 */
export function openMenusByKey(page: Document): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || event.code !== 'Slash') return;
      event.preventDefault();
      event.stopPropagation();
      page.querySelector<HTMLElement>(FIRST_MENU)?.click();
    },
    { capture: true },
  );
}
