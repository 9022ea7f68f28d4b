/** A calm exchange page of our own making, light and dark; nothing is loaded from anywhere. */
export const look = `
:root{--bg:#f6f7f6;--card:#fff;--ink:#101814;--soft:#64706a;--line:#e4e8e5;--go:#101814;--go-ink:#fff;--on:#00a868;--off:#c3cac6}
[data-theme=dark]{--bg:#0c0f0d;--card:#151a17;--ink:#eef3f0;--soft:#93a099;--line:#27302b;--go:#e9f5ef;--go-ink:#0c1510;--on:#2fd08f;--off:#46524b}
*{box-sizing:border-box}
html{background:var(--bg)}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/22px system-ui,"DejaVu Sans",sans-serif}
.top{display:flex;align-items:center;gap:28px;height:64px;padding:0 32px;background:var(--card);border-bottom:1px solid var(--line)}
.top b{font-size:20px;letter-spacing:-.02em}
.top a{color:var(--soft);text-decoration:none}
.frame{display:flex;max-width:1180px;margin:0 auto;padding:32px}
.side{width:180px;flex:none;display:grid;gap:4px;align-content:start}
.side a{color:var(--soft);text-decoration:none;padding:8px 12px;border-radius:8px}
.side a[aria-current]{background:var(--card);color:var(--ink);font-weight:600}
main{width:560px;margin-left:32px}
h1{font-size:26px;line-height:32px;margin:0 0 6px;letter-spacing:-.02em}
h2{font-size:17px;margin:28px 0 4px}
p{margin:0 0 12px;color:var(--soft)}
.card{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:24px 28px;margin-top:20px}
.field{display:grid;gap:6px;margin:0 0 4px;font-weight:600}
.field input,.field textarea{font:inherit;font-weight:400;padding:11px 14px;border-radius:10px;border:1px solid var(--line);background:var(--bg);color:inherit;width:100%}
.row{display:flex;justify-content:space-between;align-items:center;gap:20px;padding:13px 0;border-bottom:1px solid var(--line);margin:0;border-width:0 0 1px;width:100%}
.row.start{justify-content:flex-start;gap:12px}
.row:last-child{border-bottom:0}
.words b{font-weight:600}
.words small{display:block;color:var(--soft);font-size:13px;line-height:18px}
.badge{display:inline-block;font-style:normal;font-size:11px;border-radius:8px;padding:0 6px;background:var(--line)}
input[type=checkbox].face{width:20px;height:20px;accent-color:var(--on);flex:none}
.switch,.track,.knob{position:relative;flex:none;display:block;width:44px;height:26px;border:0;border-radius:13px;background:var(--off);padding:0;cursor:pointer}
.switch i,.track i,.knob i{position:absolute;left:3px;top:3px;width:20px;height:20px;border-radius:10px;background:#fff;transition:left .12s}
.switch[aria-checked=true],.switch[aria-pressed=true],.switch[data-state=checked],.gone:checked+.track,.knob.is-a{background:var(--on)}
.switch[aria-checked=true] i,.switch[aria-pressed=true] i,.switch[data-state=checked] i,.gone:checked+.track i,.knob.is-a i{left:21px}
.gone{position:absolute;opacity:0;width:1px;height:1px;margin:0;pointer-events:none}
.none{display:none}
.slot{position:relative;display:block}
.pseudo{position:relative;padding-left:56px;display:block;line-height:26px}
.pseudo::before{content:"";position:absolute;left:0;width:44px;height:26px;border-radius:13px;background:var(--off)}
.none:checked+.pseudo::before{background:var(--on)}
.pill{border:1px solid var(--line);border-radius:20px;padding:8px 16px;background:none;color:inherit;font:inherit}
.pill[aria-pressed=true]{background:var(--on);color:#fff}
.box{width:20px;height:20px;border:2px solid var(--off);border-radius:5px}
[aria-checked=true]>.box{background:var(--on);border-color:var(--on)}
.acts{display:flex;gap:12px;justify-content:flex-end;margin-top:24px}
.go,.plain{font:inherit;font-weight:600;border-radius:12px;padding:12px 22px;border:1px solid transparent;cursor:pointer}
.go{background:var(--go);color:var(--go-ink)}
.plain{background:none;color:inherit;border-color:var(--line)}
dialog{border:0;border-radius:16px;padding:28px;width:560px;background:var(--card);color:inherit}
dialog::backdrop{background:#0009}
.modal{position:fixed;inset:0;background:#0009;display:grid;place-items:center;z-index:1000}
.modal>div{background:var(--card);border-radius:16px;padding:28px;width:560px}
table{border-collapse:collapse;width:100%}
td,th{text-align:left;padding:10px 8px;border-bottom:1px solid var(--line)}
code{font:14px ui-monospace,"DejaVu Sans Mono",monospace;background:var(--bg);padding:8px 12px;border-radius:8px;display:block;overflow-wrap:anywhere}
`;
