import type { planEn } from './en.ts';

export const planPtBR: Record<keyof typeof planEn, string> = {
  'options.plan': 'Nova chave',
  'plan.lead':
    'Antes de criar uma chave: o que ela precisa, e nada mais. Na página do Bitso, o Llavero mostra ao lado do formulário onde ele difere.',
  'plan.for': 'Para que serve a chave?',
  'plan.service': 'Quem vai recebê-la? (vazio se só o Llavero)',
  'plan.days': 'Substituir depois de',
  'plan.days-choice': '{count} dias',
  'plan.switches': 'Interruptores na página do Bitso',
  'plan.on': 'ativado',
  'plan.off': 'desativado',
  'plan.name': 'Nome para a chave',
  'plan.replace': 'Substituir até',
  'plan.ip': 'Lista de IPs',
  'plan.ip-bot':
    'Necessária: preencha “Restrict use of API addresses” com os endereços do robô. Sem ela, uma chave roubada funciona de qualquer lugar.',
  'plan.ip-reader':
    'Vale a pena se o serviço informa endereços fixos. O Llavero precisa que o endereço deste computador esteja na lista.',
  'plan.taxes':
    'Segundo seu próprio texto, o Bitso mostra as negociações só a chaves que podem colocar ordens. Tente primeiro sem essa permissão; ative-a só se a ferramenta de impostos disser que não consegue ler as negociações, e apague a chave depois da declaração.',
  'plan.source': 'Fonte: {source}, lida em {day}',
  'plan.go': 'Usar este plano no Bitso',
  'plan.active': 'Plano em vigor: {name}',
  'plan.active-about':
    'O Llavero o compara com o formulário na página do Bitso até a chave estar no cofre ou este navegador ser fechado.',
  'plan.drop': 'Descartar o plano',
};
