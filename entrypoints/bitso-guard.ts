import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../components/guard/guard.ts';
import { retireOlder } from '../components/guard/host.ts';
import { answerPings } from '../components/guard/send.ts';

/** A frame of the same site is read by the guard of the window around it, which can show it whole. */
function isInsideGuarded(): boolean {
  try {
    return window.parent !== window && window.parent.document !== null;
  } catch {
    return false; // the window around us is another site's
  }
}

export default defineUnlistedScript(() => {
  if (isInsideGuarded()) return;
  retireOlder();
  startGuard();
  answerPings();
});
