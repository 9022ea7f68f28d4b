import { render } from 'preact';
import '../../components/base.css';
import '../../components/keys/keys.css';
import '../../components/rotation/rotation.css';
import '../../components/report/report.css';
import '../../components/vault/vault.css';
import './options.css';
import { App } from './App.tsx';

const place = document.getElementById('app');
if (place) render(<App />, place);
