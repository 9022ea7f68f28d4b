// What stands beside a risky switch that is on: said by the guard, and by the drawing that shows what it would say.

export const warningsEn = {
  'warn.make-withdrawals':
    'With withdrawals on, whoever steals this key can empty your account without your password or your 2FA.',
  'warn.place-orders':
    'With orders on, a thief can drain the account by buying high and selling low. It has happened (3Commas, 2022).',
  'warn.perform-security-actions':
    'With security actions on, a thief can deactivate your account or block your withdrawals.',
} as const;

export const warningsEs = {
  'warn.make-withdrawals':
    'Con los retiros activados, quien robe esta llave puede vaciar tu cuenta sin tu contraseña ni tu 2FA.',
  'warn.place-orders':
    'Con las órdenes activadas, un ladrón puede vaciar la cuenta comprando caro y vendiendo barato. Ya pasó (3Commas, 2022).',
  'warn.perform-security-actions':
    'Con las acciones de seguridad activadas, un ladrón puede desactivar tu cuenta o bloquear tus retiros.',
} as const;

export const warningsPtBR = {
  'warn.make-withdrawals':
    'Com saques ativados, quem roubar esta chave pode esvaziar sua conta sem sua senha nem seu 2FA.',
  'warn.place-orders':
    'Com ordens ativadas, um ladrão pode esvaziar a conta comprando caro e vendendo barato. Já aconteceu (3Commas, 2022).',
  'warn.perform-security-actions':
    'Com ações de segurança ativadas, um ladrão pode desativar sua conta ou bloquear seus saques.',
} as const;
