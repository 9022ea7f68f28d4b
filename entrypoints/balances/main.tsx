import { render } from 'preact';
import '../../components/base.css';
import '../../components/balances/balances.css';
import '../../components/history/history.css';
import './page.css';
import { askEarly } from '../../components/use-asked.ts';
import { App } from './App.tsx';

// The longer answer first: the vault lets in one question at a time.
askEarly('balance.last', 'app.state');

const place = document.getElementById('app');
if (place) render(<App />, place);
