import { keyNamed } from '../simulator/keys.ts';
import { audit } from './harness/audit.ts';
import { type Tab, until } from './harness/browser.ts';
import { addKey, createVault, openOptions } from './harness/product.ts';
import { expect, test } from './harness/test.ts';

const asks = (options: Tab, words: string) =>
  until(words, () =>
    options.run((text) => document.querySelector('#walk h3')?.textContent?.includes(text) ?? false, words),
  );
const answer = (options: Tab, place: number) => options.click(`#walk .actions .button:nth-child(${place})`);

test('through all keys by questions, left and gone on with, to what there is to do', async ({
  llavero,
  network,
  engine,
}) => {
  const options = await openOptions(llavero);
  await createVault(options);
  await addKey(options, { ...keyNamed(network.simulator.keys, 'balances only'), name: 'Personal' });
  await answer(options, 1);
  await asks(options, 'Do you still need “Personal”?');
  await answer(options, 1);
  await asks(options, 'Does nobody but Llavero have “Personal”?');
  await options.reload();
  await asks(options, 'Does nobody but Llavero have “Personal”?');
  await answer(options, 3);
  await asks(options, 'Is this still what “Personal” may do?');
  if (engine === 'chromium') expect(await audit(options)).toEqual([]);
  // By the keyboard: the next question has the focus, its answers follow.
  await options.press('Tab');
  await options.press('Enter');
  await asks(options, 'To do now');
  expect(await options.run(() => document.querySelector('#walk ul')?.textContent)).toBe(
    'Personal: write down who has it. If a stranger may have it, treat it as leaked.',
  );
});
