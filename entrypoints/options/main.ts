import '../../components/base.css';
import '../../components/keys/keys.css';
import '../../components/rotation/rotation.css';
import '../../components/report/report.css';
import '../../components/vault/vault.css';
import './options.css';
import { openWindow } from '../../components/open-window.ts';
import { App } from './App.tsx';

openWindow(App);
