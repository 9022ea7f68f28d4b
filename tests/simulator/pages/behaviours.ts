/** What a page does over time, one line of plain script each. `form` is the key form, `list` its rows. */
export const behaviours: Record<string, string> = {
  still: '',
  late: `const html = list.innerHTML; list.innerHTML = ''; setTimeout(() => { list.innerHTML = html; }, 700);`,
  'late-form': `const html = main.innerHTML; main.innerHTML = '<p>…</p>'; setTimeout(() => { main.innerHTML = html; }, 500);`,
  rerender: `setInterval(() => { const states = [...list.querySelectorAll('input')].map((one) => one.checked); list.innerHTML = list.innerHTML; list.querySelectorAll('input').forEach((one, at) => { one.checked = states[at]; }); }, 150);`,
  churn: `const box = document.createElement('div'); main.append(box); setInterval(() => { box.innerHTML = '<span>' + Math.random() + '</span>'; }, 30);`,
  silent: `setTimeout(() => { for (const one of list.querySelectorAll('input[data-later]')) one.checked = true; }, 600);`,
  attribute: `setTimeout(() => { for (const one of list.querySelectorAll('[data-later]')) one.setAttribute(one.hasAttribute('aria-pressed') ? 'aria-pressed' : 'aria-checked', 'true'); }, 600);`,
  route: `const html = main.innerHTML; main.innerHTML = '<h1>Wallet</h1><p>MXN 12,000</p>'; setTimeout(() => { history.pushState(null, '', '/r/security/keys'); main.innerHTML = html; }, 600);`,
  away: `setTimeout(() => { history.pushState(null, '', '/r/wallet'); main.innerHTML = '<h1>Wallet</h1><p>MXN 12,000</p>'; }, 1200);`,
  dialog: `const dialog = document.createElement('dialog'); dialog.append(...main.childNodes); main.append(dialog); dialog.showModal();`,
  'dialog-late': `const dialog = document.createElement('dialog'); dialog.append(...main.childNodes); main.append(dialog); setTimeout(() => dialog.showModal(), 500);`,
  trap: `const modal = document.createElement('div'); modal.className = 'modal'; modal.setAttribute('role', 'dialog'); modal.setAttribute('aria-modal', 'true'); const inner = document.createElement('div'); inner.append(...main.childNodes); modal.append(inner); document.body.append(modal);
    const first = () => modal.querySelector('input,button'); first().focus();
    document.addEventListener('focusin', (event) => { if (!modal.contains(event.target)) { window.pulled = (window.pulled ?? 0) + 1; first().focus(); } }, true);
    document.addEventListener('keydown', (event) => { window.keys = (window.keys ?? 0) + 1; if (event.key === 'Escape') modal.remove(); }, true);`,
  frame: `if (window === top) { const frame = document.createElement('iframe'); frame.style.cssText = 'width:620px;height:1100px;border:0'; const html = document.documentElement.outerHTML.replace(/<script>[\\s\\S]*?<\\/script>/g, ''); const shapes = document.querySelector('script').textContent; main.innerHTML = ''; frame.srcdoc = '<!doctype html>' + html + '<scr' + 'ipt>' + shapes + '</scr' + 'ipt>'; main.append(frame); }`,
  'frame-page': `if (window === top) { const frame = document.createElement('iframe'); frame.style.cssText = 'width:620px;height:1100px;border:0'; frame.src = location.href; main.innerHTML = ''; main.append(frame); }`,
  shadow: `const box = document.createElement('div'); const tree = box.attachShadow({ mode: 'open' }); tree.append(document.querySelector('style').cloneNode(true), ...main.childNodes); main.append(box);`,
  'shadow-late': `const box = document.createElement('div'); const content = [...main.childNodes]; content.forEach((one) => one.remove()); main.append(box); setTimeout(() => { const tree = box.attachShadow({ mode: 'closed' }); tree.append(document.querySelector('style').cloneNode(true), ...content); }, 500);`,
  clobber: `for (const name of ['querySelectorAll', 'querySelector', 'documentElement', 'body', 'defaultView', 'elementFromPoint']) { const field = document.createElement('img'); field.name = name; field.hidden = true; document.body.append(field); }
    for (const name of ['getAttribute', 'childNodes', 'parentNode', 'matches', 'contains', 'localName']) { const field = document.createElement('input'); field.type = 'hidden'; field.name = name; form.append(field); }`,
};

/** Ways to hide one control that is on. `row` is the row of the right, `face` what is painted of its switch. */
export const hidings: Record<string, string> = {
  'row-display': `row.style.display = 'none';`,
  'row-opacity': `row.style.opacity = '0';`,
  'row-visibility': `row.style.visibility = 'hidden';`,
  'row-zero': `row.style.cssText += ';height:0;overflow:hidden;padding:0';`,
  'row-away': `row.style.cssText += ';position:absolute;left:-9999px';`,
  'face-opacity': `face.style.opacity = '0';`,
  'face-display': `face.style.display = 'none';`,
  'face-clip': `face.style.clipPath = 'inset(50%)';`,
  'face-scale': `face.style.transform = 'scale(0)';`,
  'face-filter': `face.style.filter = 'opacity(0)';`,
  'face-away': `face.style.cssText += ';position:relative;left:-9999px';`,
  'face-cover': `const box = face.getBoundingClientRect(); const patch = document.createElement('div'); patch.style.cssText = 'position:absolute;background:#fff;z-index:9;left:' + (box.left + scrollX - 4) + 'px;top:' + (box.top + scrollY - 4) + 'px;width:' + (box.width + 8) + 'px;height:' + (box.height + 8) + 'px'; document.body.append(patch);`,
  'row-cover': `const box = row.getBoundingClientRect(); const patch = document.createElement('div'); patch.style.cssText = 'position:absolute;background:#fff;z-index:9;left:' + (box.left + scrollX - 4) + 'px;top:' + (box.top + scrollY) + 'px;width:' + (box.width + 8) + 'px;height:' + box.height + 'px'; document.body.append(patch);`,
};
