/** Colours of the product (light and dark); px only, since the page owns rem. */
export const style = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important;display:block!important}
*{box-sizing:border-box}
.layer,dialog{--ground:#fff;--panel:#f5f6f4;--text:#17201b;--muted:#5a655f;--line:#dde2de;--accent:#0b6b4f;--on:#fff;--danger:#b42318;--danger-ground:#fdecea;--warn:#7a4b00;--warn-ground:#fff3d6;--shadow:0 1px 2px #17201b14,0 6px 20px #17201b1f;color-scheme:light;font:13px/18px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;color:var(--text);text-align:start}
.dark{--ground:#121614;--panel:#1a201d;--text:#e9efeb;--muted:#9aa8a1;--line:#2c3531;--accent:#5ccba3;--on:#08231a;--danger:#ff9c92;--danger-ground:#3a1512;--warn:#ffcf7a;--warn-ground:#35260a;--shadow:0 1px 2px #0006,0 8px 24px #0009;color-scheme:dark}
.layer{position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;padding:0;background:none;overflow:visible;pointer-events:none}
.note{position:absolute;top:0;left:0;width:max-content;max-width:320px;padding:8px 12px 8px 32px;border-radius:8px;border:1px solid var(--edge);background:var(--fill);color:var(--ink);box-shadow:var(--shadow);pointer-events:auto}
.note>svg{position:absolute;left:10px;top:9px;width:16px;height:16px}
.danger{--fill:var(--danger-ground);--ink:var(--danger);--edge:color-mix(in srgb,var(--danger) 36%,transparent)}
.warn{--fill:var(--warn-ground);--ink:var(--warn);--edge:color-mix(in srgb,var(--warn) 36%,transparent)}
.calm{--fill:var(--ground);--ink:var(--text);--edge:var(--line)}
.note p{margin:0}
.note p+p,.note .more{margin-top:6px}
.note .full{display:inline;margin-right:6px}
.note .extra{font-weight:650}
.note .short{display:none;font-weight:600;white-space:nowrap}
.small:not(.open){padding:3px 10px 3px 30px;border-radius:14px;max-width:none;display:flex;gap:8px;align-items:center}
.small:not(.open)>svg{top:4px}
.small:not(.open) .full,.small:not(.open) .extra{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.small:not(.open) .short{display:block;margin:0}
.open{z-index:1}
.away{visibility:hidden}
.more{color:var(--text)}
button,summary{font:inherit;color:inherit;cursor:pointer}
.link{border:0;background:none;padding:0;font-weight:600;text-decoration:underline;text-underline-offset:2px;white-space:nowrap}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.calm b{font-weight:600}
.calm ul{list-style:none;margin:6px 0 0;padding:0}
.calm li{padding:4px 0;border-top:1px solid var(--line)}
.dim{color:var(--muted);font-size:12px;line-height:16px}
.mono{font:12px/18px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.main{display:block;width:100%;border:0;border-radius:8px;background:var(--accent);color:var(--on);font-weight:600;padding:11px 16px;line-height:20px}
.keep{margin-top:8px;border:0;border-radius:8px;background:var(--accent);color:var(--on);font-weight:600;padding:7px 14px}
dialog{width:440px;max-width:calc(100vw - 32px);max-height:calc(100vh - 32px);overflow:auto;border:0;border-radius:14px;padding:24px;background:var(--ground);box-shadow:0 2px 6px #0002,0 24px 64px #0006;font-size:14px;line-height:20px}
dialog::backdrop{background:#0c1210a6}
h1{font-size:19px;line-height:26px;margin:0 0 4px;font-weight:650}
.risk{margin:0 0 2px;color:var(--danger);font-weight:600}
.risk.soft{color:var(--warn)}
dialog p{margin:8px 0 0}
fieldset{border:0;margin:18px 0 0;padding:0;min-width:0}
legend{padding:0;font-weight:600;margin-bottom:8px}
.choices{display:grid;grid-template-columns:1fr 1fr;gap:8px}
.choices label{display:flex;gap:8px;align-items:center;border:1px solid var(--line);border-radius:8px;padding:9px 12px;cursor:pointer}
.choices label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.choices label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:2px}
.choices input{margin:0;accent-color:var(--accent);outline:none}
.advice{border-radius:8px;background:var(--panel);padding:10px 12px;margin-top:12px}
.advice:empty{display:none}
.advice p:first-child{margin-top:0}
.acts{margin-top:18px;display:grid;gap:6px;justify-items:center}
.quiet{border:0;background:none;padding:7px 12px;color:var(--muted);border-radius:6px}
.quiet:hover{color:var(--text)}
.quiet[hidden]{display:none}
details{margin-top:10px;color:var(--muted)}
summary{width:max-content}
@media (max-width:420px){.choices{grid-template-columns:1fr}}
@media (prefers-reduced-motion:no-preference){dialog{animation:rise .14s ease-out}@keyframes rise{from{opacity:0;transform:translateY(6px)}}}
@media (forced-colors:active){.note,dialog{border:1px solid}}
`;
