import { plain } from '../permissions/words.ts';
import { commonAround, typedOf } from './dom.ts';
import type { Control, Observation } from './observe.ts';
import { linesOf } from './text.ts';
import { fieldOf } from './topics.ts';

/** What limits a key's use, as the form shows it. Unknown where the form does not show it. */
export interface Restrictions {
  ip: 'set' | 'none' | 'unknown';
  destinations: 'set' | 'empty' | 'unknown';
}

const ipv4 = /(?:^|[^\d.])((?:\d{1,3}\.){3}\d{1,3})(?:\/\d{1,2})?(?![\d.])/;
const ipv6 = /\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}\b|\b[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*::/i;
const isAddress = (text: string) => ipv4.test(text) || ipv6.test(text);
const anyAddress =
  /\b(any address|any destination|cualquier (direccion|destino)|qualquer (endereco|destino))\b/;

/** Reads the address list and the destination list of the form that was observed. */
export function readRestrictions(seen: Observation): Restrictions {
  const labelled = (field: string) => (one: Control) => !one.right && fieldOf(one.label.text) === field;
  const switches = seen.controls.filter(labelled('ip'));
  const fields = seen.fields.filter(({ field }) => field === 'ip');
  const form = seen.verdict.form.flatMap((at) => seen.controls[at]?.element ?? []);
  const scope = commonAround([
    ...form,
    ...fields.map(({ element }) => element),
    ...switches.map(({ element }) => element),
  ]);
  const lines = scope ? linesOf(scope, undefined, 150).map(({ text }) => text) : [];

  const isOff = switches.length > 0 && switches.every((one) => one.state === 'off');
  const isListed =
    seen.fields.some(({ element, field }) => field !== 'name' && isAddress(typedOf(element))) ||
    lines.some((line) => line.length < 50 && isAddress(line) && plain(line).split(' ').length < 8);
  const ip = isOff ? 'none' : isListed ? 'set' : switches.length + fields.length > 0 ? 'none' : 'unknown';

  const places = seen.fields.filter(({ field }) => field === 'destinations');
  const isGiven = places.some(({ element }) => typedOf(element).trim().length > 5);
  const isSaid = lines.some((line) => anyAddress.test(plain(line)));
  return { ip, destinations: isGiven ? 'set' : isSaid || places.length > 0 ? 'empty' : 'unknown' };
}
