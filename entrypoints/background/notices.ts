import type { WxtBrowser } from 'wxt/browser';
import { chooseLanguage } from '../../utils/language.ts';
import { notices } from '../../utils/locales/notices.ts';
import type { Settings } from '../../utils/messaging/protocol.ts';

const noticeId = 'alert';
// Readable on light and dark toolbars alike: the product's own red.
const badgeColor = '#b42318';

/** What Llavero shows outside its own windows: the badge, and one notification at a time. */
export interface Notices {
  showBadge(text: '!' | ''): void;
  notify(about: 'alert' | 'due'): void;
  /** For the lock: nothing of an open vault stays on screen. */
  clear(): void;
}

export function createNotices(browser: WxtBrowser, language: () => Promise<Settings['language']>): Notices {
  // Windows come and go while this runs: a browser that cannot show it now has nowhere to show it.
  const quietly = (work: Promise<unknown> | undefined) => void work?.catch(() => undefined);

  async function show(about: 'alert' | 'due'): Promise<void> {
    // Optional: asked for from a tab when the first alert is made, and it can be taken away again.
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    await browser.notifications.create(noticeId, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: 'Llavero',
      message: notices[chooseLanguage(await language(), navigator.languages)][about],
    });
  }

  const showBadge = (text: '!' | '') => {
    quietly(browser.action.setBadgeBackgroundColor({ color: badgeColor }));
    quietly(browser.action.setBadgeText({ text }));
  };
  return {
    showBadge,
    notify: (about) => quietly(show(about)),
    clear: () => {
      showBadge('');
      quietly(browser.notifications?.clear(noticeId));
    },
  };
}
