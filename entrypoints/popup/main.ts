import '../../components/base.css';
import '../../components/balances/balances.css';
import '../../components/history/sparkline.css';
import './popup.css';
import { openWindow } from '../../components/open-window.ts';
import { askEarly } from '../../utils/messaging/early.ts';
import { App } from './App.tsx';
import { holdHeight } from './height.ts';

// The longer answer first: the vault lets in one question at a time.
askEarly('balance.last', 'app.state');

holdHeight();
openWindow(App);
