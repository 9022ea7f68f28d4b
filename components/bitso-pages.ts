// Of Bitso's pages only these two are documented; the rest is told by the names of its menus.
export const keyPage = 'https://bitso.com/api_setup';
export const helpPage = 'https://support.bitso.com/hc';
