import { describe, expect, test } from 'vitest';
import { createInboxKeys, openItem, sealItem } from '../../../utils/vault/inbox.ts';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const id = 'A'.repeat(22);
const itemId = 'B'.repeat(22);
const value = { key: 'k', secret: 's3cret', note: 'más 🌮' };

async function sealed() {
  const { publicKey, privateKey } = await createInboxKeys();
  const vault = { id, inboxPublicKey: publicKey };
  return { vault, privateKey, item: await sealItem(vault, itemId, value, random) };
}

describe('what is sealed to the vault while it is locked', () => {
  test('opens with the private half, and twice the same value is sealed differently', async () => {
    const { vault, privateKey, item } = await sealed();
    expect(await openItem(vault, privateKey, item)).toEqual(value);
    const again = await sealItem(vault, itemId, value, random);
    expect(again.ephemeral).not.toBe(item.ephemeral);
    expect(again.ciphertext).not.toBe(item.ciphertext);
    expect(JSON.stringify(item)).not.toContain('s3cret');
  });

  test('opens under no other vault, id or key', async () => {
    const { vault, privateKey, item } = await sealed();
    const other = await sealed();
    expect(await openItem({ ...vault, id: 'C'.repeat(22) }, privateKey, item)).toBeNull();
    expect(await openItem(vault, privateKey, { ...item, id: 'C'.repeat(22) })).toBeNull();
    expect(await openItem(other.vault, other.privateKey, item)).toBeNull();
    await expect(openItem(other.vault, privateKey, item)).rejects.toMatchObject({ code: 'vault-damaged' });
  });

  test.each(['ephemeral', 'nonce', 'ciphertext'] as const)('a changed %s opens nothing', async (field) => {
    const { vault, privateKey, item } = await sealed();
    for (let at = 0; at < item[field].length; at += 7) {
      const character = item[field][at] === 'A' ? 'B' : 'A';
      const changed = item[field].slice(0, at) + character + item[field].slice(at + 1);
      expect(await openItem(vault, privateKey, { ...item, [field]: changed })).toBeNull();
    }
  });
});
