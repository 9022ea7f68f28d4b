import '../../components/base.css';
import '../../components/balances/balances.css';
import '../../components/history/history.css';
import './page.css';
import { openWindow } from '../../components/open-window.ts';
import { askEarly } from '../../utils/messaging/early.ts';
import { App } from './App.tsx';

// The longer answer first: the vault lets in one question at a time.
askEarly('balance.last', 'app.state');

openWindow(App);
