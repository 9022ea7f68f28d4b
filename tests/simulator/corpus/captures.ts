import { type CorpusPage, offersCapture, silent } from './page.ts';
import { site } from './site.ts';

const apiKey = 'vToMqWzRbN';
const secret = '3f9c0b197c28f2b782ed5ae41d07c6a8';
const longKey = '0f7b9ad2c41e58b6a3d0947ce1f2856b';
const longSecret = '9d3c5b1e7a20f48c6d91b3e5a7f00c2d84b6e1f3a5907c2d4e6f8b0a1c3d5e7f';

type Row = [name: string, lang: string, main: string];

const done = {
  en: '<label><input type="checkbox"> I understand that the secret will not be shown again</label><button type="button" class="primary" disabled>Go back to API setup</button>',
  es: '<label><input type="checkbox"> Entiendo que el secreto no se mostrará otra vez</label><button type="button" class="primary" disabled>Volver a la configuración de API</button>',
  pt: '<label><input type="checkbox"> Entendo que o segredo não será mostrado de novo</label><button type="button" class="primary" disabled>Voltar</button>',
};
const copy = '<button type="button" aria-label="Copy">⧉</button>';

// biome-ignore format: a table is read by its rows
const shown: Row[] = [
  ['texts in rows', 'en', `<h1>Your API key</h1><div class="row"><span>API key</span><code>${apiKey}</code>${copy}</div><div class="row"><span>API secret</span><code>${secret}</code>${copy}</div>${done.en}`],
  ['read-only fields', 'en', `<h1>API key created</h1><div class="field"><label>Key<input readonly value="${apiKey}"></label></div><div class="field"><label>Secret<input readonly value="${secret}"></label></div>${done.en}`],
  ['definition list', 'en', `<h1>New API key</h1><dl><dt>API Key</dt><dd>${longKey}</dd><dt>Secret</dt><dd>${longSecret}</dd></dl>${done.en}`],
  ['table', 'es', `<h1>Tu clave API</h1><table><tr><th>Clave API</th><td>${apiKey}</td></tr><tr><th>Secreto</th><td>${secret}</td></tr></table>${done.es}`],
  ['campos', 'es', `<h1>Clave API creada</h1><div class="field"><label for="k">Llave</label><input id="k" readonly value="${longKey}"></div><div class="field"><label for="s">Clave secreta</label><input id="s" readonly value="${longSecret}"></div>${done.es}`],
  ['párrafos', 'es', `<h1>Guarda tu API key</h1><p>API Key:</p><pre>${apiKey}</pre><p>API Secret:</p><pre>${secret}</pre>${done.es}`],
  ['linhas', 'pt-BR', `<h1>Sua chave de API</h1><div class="row"><b>Chave</b><span>${apiKey}</span></div><div class="row"><b>Segredo</b><span>${secret}</span></div>${done.pt}`],
  ['campos', 'pt-BR', `<h1>Chave de API criada</h1><div class="field"><label>Chave da API<input readonly value="${apiKey}"></label></div><div class="field"><label>Segredo da API<input readonly value="${secret}"></label></div>${done.pt}`],
  ['in a dialog', 'en', `<h1>API Setup</h1><dialog open><h2>API key created</h2><p>This is the only time the secret is shown.</p><p>API key</p><p><strong>${apiKey}</strong>${copy}</p><p>API secret</p><p><strong>${secret}</strong>${copy}</p>${done.en}</dialog>`],
];

// biome-ignore format: a table is read by its rows
const notShown: Row[] = [
  ['secret masked', 'en', `<h1>API key created</h1><div class="row"><span>API key</span><code>vToM••••••</code></div><div class="row"><span>API secret</span><code>••••••••••••••••</code></div>`],
  ['fields to type a key of another exchange into', 'en', `<h1>Import from another exchange</h1><div class="field"><label>API key<input></label></div><div class="field"><label>API secret<input></label></div><button type="button" id="save">Import</button>`],
  ['wallet address and transaction', 'en', `<h1>Deposit BTC</h1><div class="row"><span>Address</span><code>bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq</code></div><div class="row"><span>Transaction</span><code>${longSecret}</code></div>`],
  ['secret of two-factor', 'en', `<h1>Set up 2FA</h1><div class="row"><span>Account key</span><code>ana@example.com</code></div><div class="row"><span>Secret key</span><code>JBSWY3DPEHPK3PXPJBSWY3DP</code></div>`],
  ['list of keys', 'es', `<h1>Configuración de API</h1><table><tr><th>Nombre</th><th>Clave API</th></tr><tr><td>Bot</td><td>${apiKey}</td></tr><tr><td>Impuestos</td><td>aXPqLmNoRs</td></tr></table>`],
];

const addressOf = (index: number) => ['/api_setup', '/r/security/api'][index % 2] as string;

export const capturePages: CorpusPage[] = [
  ...shown.map(([name, lang, main], index) => ({
    name: `capture: ${name} (${lang})`,
    path: addressOf(index),
    html: site(main, { lang }),
    expected: offersCapture,
  })),
  ...notShown.map(([name, lang, main], index) => ({
    name: `no capture: ${name}`,
    path: ['/api_setup', '/r/import', '/wallet/deposit', '/r/user/security', '/api_setup'][index] as string,
    html: site(main, { lang }),
    expected: silent,
  })),
];
