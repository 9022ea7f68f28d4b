import { expect, test } from 'vitest';
import { actOf, fieldOf, isKeyAddress, topicOf } from '../../../utils/page/topics.ts';

test.each([
  ['Add new API key', 'new-key'],
  ['Agregar nueva clave API', 'new-key'],
  ['Criar chave de API', 'new-key'],
  ['API Setup', 'key'],
  ['Permisos', 'permissions'],
  ['Create key', 'maybe-key'],
  ['Notifications', 'elsewhere'],
  ['API key notifications', 'elsewhere'],
  ['Autenticación de dos factores', 'elsewhere'],
  ['Add a security key', null],
  ['Adicionar chave Pix', null],
  ['Wallet', null],
] as const)('%s is about %s', (text, topic) => expect(topicOf(text)).toBe(topic));

test.each([
  ['Add new API key', 'save'],
  ['Guardar', 'save'],
  ['Gerar chave', 'save'],
  ['Siguiente', 'next'],
  ['Voltar', 'leave'],
  ['Eliminar', 'remove'],
  ['Add address', null],
] as const)('%s does %s', (text, act) => expect(actOf(text)).toBe(act));

test.each([
  ['Restrict use of API addresses', 'ip'],
  ['Direcciones IP permitidas', 'ip'],
  ['Withdrawal addresses', 'destinations'],
  ['API secret', 'secret'],
  ['Clave secreta', 'secret'],
  ['Chave de API', 'key'],
  ['Nombre', 'name'],
  ['2FA code', 'code'],
  ['Buscar', 'search'],
] as const)('%s asks for %s', (text, field) => expect(fieldOf(text)).toBe(field));

test('addresses at which the key page may stand', () => {
  expect(
    ['/api_setup', '/api-setup', '/r/security/api', '/settings/api-keys', '/developers'].every(isKeyAddress),
  ).toBe(true);
  expect(['/', '/wallet', '/api/v3/balance', '/r/user/overview', '/rapid'].some(isKeyAddress)).toBe(false);
});
