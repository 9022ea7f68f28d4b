import { render } from 'preact';
import '../../components/base.css';
import '../../components/balances/balances.css';
import '../../components/history/sparkline.css';
import './popup.css';
import { App } from './App.tsx';

const place = document.getElementById('app');
if (place) render(<App />, place);
