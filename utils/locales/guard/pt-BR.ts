import type { GuardText } from './en.ts';
import { warningsPtBR } from './warnings.ts';

export const ptBR: Record<GuardText, string> = {
  'right.make-withdrawals': 'Fazer saques',
  'right.place-orders': 'Enviar ordens',
  'right.perform-security-actions': 'Realizar ações de segurança',
  'right.view-account-information': 'Ver informações da conta',
  'right.view-balances': 'Ver saldos',
  ...warningsPtBR,
  'short.make-withdrawals': 'Pode esvaziar sua conta',
  'short.place-orders': 'Pode perder seu dinheiro em ordens',
  'short.perform-security-actions': 'Pode bloquear sua conta',
  why: 'Por quê?',
  'why.make-withdrawals':
    'A chave é tudo de que um programa precisa: o Bitso não pede senha nem 2FA a ele. Ver saldos, impostos e trading funcionam sem esta permissão.',
  'why.place-orders':
    'Só um robô de trading precisa disso. Use com um único robô e com uma lista de endereços IP permitidos.',
  'why.perform-security-actions': 'Nenhum serviço conhecido precisa disso. É para você, não para uma chave.',
  noIp: 'Sem lista de IP: uma chave roubada funciona de qualquer lugar.',
  hidden:
    'Algo nesta página está escondendo uma permissão ativada: “$1”. Não salve. Saia desta página e confira as extensões do navegador.',
  'cannot-read': 'O Llavero não conseguiu ler esta página. Confira à mão se só “Ver saldos” está ativado.',
  removed:
    'Algo nesta página remove os avisos do Llavero repetidamente. Não salve aqui. Confira as extensões do navegador.',
  'gate.title': 'Antes de salvar esta chave',
  'gate.make-withdrawals': 'Ela pode enviar seu dinheiro para fora do Bitso.',
  'gate.place-orders': 'Ela pode comprar e vender com seu dinheiro.',
  'gate.perform-security-actions': 'Ela pode desativar sua conta ou bloquear saques.',
  'gate.question': 'Para que serve esta chave?',
  'purpose.balances': 'Ver saldos',
  'purpose.taxes': 'Impostos',
  'purpose.bot': 'Um robô de trading',
  'purpose.other': 'Outra coisa',
  'gate.back': 'Voltar e desativar “$1”',
  'gate.backAll': 'Voltar e desativar o que não é preciso',
  'gate.backOnly': 'Voltar',
  'gate.on': 'Eu preciso, continuar',
  'gate.onBot': 'Entendi, continuar',
  'gate.needs': 'Para isso basta: $1.',
  'gate.needless': 'Ativado sem necessidade: $1.',
  'gate.bot':
    'Um robô precisa de ordens, nunca de saques. Se a chave for roubada, más operações ainda podem esvaziar a conta.',
  'gate.ip': 'Permita só os endereços IP do robô: uma chave roubada não serve em outro lugar.',
  'gate.to.empty': 'A lista de endereços de destino está vazia: o dinheiro pode ir para qualquer lugar.',
  'gate.to.set': 'Somente para os endereços de destino da lista.',
  'gate.to.unknown':
    'O Llavero não vê uma lista de endereços de destino: suponha que o dinheiro pode ir para qualquer lugar.',
  'gate.what': 'O que pode acontecer?',
  'gate.fine':
    'O Bitso está bem; o risco é a chave. O programa que a recebe pode ser invadido ou vendido, e quem tiver a chave poderá usar cada permissão ativada.',
  'gate.again': 'Agora você pode salvar: pressione o botão de novo.',
  'plan.agrees': 'Como planejado: só $1.',
  'plan.off': 'Fora do seu plano, desative: $1.',
  'plan.on': 'No seu plano e ainda desativado: $1.',
  'plan.unread': 'Não foi possível ler aqui, confira à mão: $1.',
  'panel.title': 'Do que meu serviço precisa?',
  'panel.source': 'Fonte, $1',
  'capture.offer': 'Guardar esta chave no Llavero?',
  'capture.text':
    'Chave e segredo vão direto para o cofre, criptografados. Nada é copiado para a área de transferência.',
  'capture.keep': 'Guardar os dois',
  'capture.busy': 'Guardando…',
  'capture.kept': 'Guardada. Confirme no Llavero na próxima vez que desbloquear.',
  'capture.vault': 'Crie seu cofre na aba que se abriu e pressione “Guardar os dois” de novo.',
  'capture.failed':
    'Não foi guardada. Copie chave e segredo à mão antes de sair desta página, ou tente de novo.',
  'capture.orphan': 'O Llavero foi atualizado. Copie chave e segredo à mão antes de sair desta página.',
  key: 'Chave',
  secret: 'Segredo',
  close: 'Fechar',
};
