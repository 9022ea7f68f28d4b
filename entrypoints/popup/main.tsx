import { render } from 'preact';
import '../../components/base.css';
import '../../components/balances/balances.css';
import '../../components/history/sparkline.css';
import './popup.css';
import { askEarly } from '../../components/use-asked.ts';
import { App } from './App.tsx';
import { holdHeight } from './height.ts';

// The longer answer first: the vault lets in one question at a time.
askEarly('balance.last', 'app.state');

holdHeight();
const place = document.getElementById('app');
if (place) render(<App />, place);
