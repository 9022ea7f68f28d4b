import { argon2Sync } from 'node:crypto';
import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js';
import { argon2id } from 'hash-wasm';
import { expect, it } from 'vitest';
import { random } from '../../unit/vault/world.ts';

async function compare(memory: number, passes: number, parallelism: number): Promise<void> {
  const [password, salt] = [random(1 + Math.floor(Math.random() * 80)), random(16)];
  const hash = await argon2id({
    password,
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism,
    hashLength: 32,
    outputType: 'hex',
  });
  const openssl = argon2Sync('argon2id', {
    message: password,
    nonce: salt,
    memory,
    passes,
    parallelism,
    tagLength: 32,
  });
  const noble = nobleArgon2id(password, salt, { m: memory, t: passes, p: parallelism, dkLen: 32 });
  const given = { memory, passes, parallelism, password: Buffer.from(password).toString('hex') };
  expect({ ...given, hash: openssl.toString('hex') }).toEqual({ ...given, hash });
  expect({ ...given, hash: Buffer.from(noble).toString('hex') }).toEqual({ ...given, hash });
}

it('1 000 random inputs of small memory are the same in three implementations', async () => {
  for (let round = 0; round < 1000; round += 1) {
    const lanes = 1 + (round % 8);
    await compare(8 * lanes + Math.floor(Math.random() * 120), 1 + (round % 5), lanes);
  }
  console.log('argon2id: 1000 small inputs');
});

it('10 at full size, too', async () => {
  for (let round = 0; round < 10; round += 1) await compare(131_072, 3, 1);
  console.log('argon2id: 10 inputs of 128 MiB');
});
