/** Uma chave vazada: o que fazer, em que ordem, e se já acabou. */
export const runbookPtBR = {
  'runbook.leaked': 'Vazou',
  'runbook.open-title': '“{name}” vazou?',
  'runbook.open-text':
    'O Llavero abre uma lista de passos e pergunta ao Bitso com esta chave (GET /balance): agora, e com dez minutos ou mais entre uma vez e outra, enquanto estiver desbloqueado e o guia estiver aberto. Nada muda no Bitso.',
  'runbook.open': 'Abrir o guia',
  'runbook.title': 'Vazada: {name}',
  'runbook.since': 'Aberto em {day}, {time}',
  'runbook.first-withdraw':
    'Esta chave pode sacar. Exclua-a no Bitso agora, antes de continuar lendo: até lá, quem a tiver pode esvaziar a conta.',
  'runbook.first-may-withdraw':
    'Não se sabe se esta chave pode sacar; aja como se pudesse. Exclua-a no Bitso agora, antes de continuar lendo.',
  'runbook.first-read': 'Até onde se sabe, esta chave não pode sacar. Mesmo assim, exclua-a primeiro.',
  'runbook.steps': 'Passos',
  'runbook.to-page': 'Abrir a página de API do Bitso',
  'runbook.to-support': 'Abrir a central de ajuda do Bitso',
  'step.delete-key': 'Exclua a chave “{name}” na página de API do Bitso.',
  'step.withdrawals':
    'Confira os últimos saques no Bitso. Há algum que não foi seu? Escreva imediatamente ao suporte do Bitso.',
  'step.orders': 'Confira as ordens abertas e as últimas negociações. Cancele o que não for seu.',
  'step.security': 'Confira Perfil → Segurança no Bitso: algo mudou ali, ou os saques foram bloqueados?',
  'step.services': 'Tire a chave de {service} e avise-os se vazou ali.',
  'step.services-none': 'Tire a chave de cada programa que a usava e avise onde ela pode ter vazado.',
  'step.password':
    'Se vazou deste computador ou do seu e-mail: troque a senha do Bitso e encerre todas as sessões.',
  'step.source':
    'Descubra onde ela ficou exposta: um arquivo, uma mensagem, uma captura, código. O que estava ao lado também vazou.',
  'verdict.unknown': 'Ainda não se sabe.',
  'verdict.unknown-text': 'Até agora o Bitso não disse nada sobre esta chave.',
  'verdict.no-secret':
    'O Llavero não pode perguntar: o segredo desta chave não está no cofre. Confira a lista do Bitso.',
  'verdict.alive': 'Viva: o Bitso aceitou esta chave às {time}.',
  'verdict.alive-text': 'Quem a tiver pode usá-la. Exclua-a no Bitso.',
  'verdict.refused': 'Recusada aqui às {time}.',
  'verdict.refused-three':
    'Ela pode estar excluída, desativada, ou o endereço deste computador não está na lista de IPs dela. Daqui não dá para distinguir; em outro lugar talvez ainda funcione.',
  'verdict.refused-ip':
    'O Bitso diz que o endereço deste computador não está na lista de IPs dela. De um endereço da lista talvez ainda funcione.',
  'verdict.refused-off': 'O Bitso diz que ela está desativada. Pode ser ativada de novo: exclua-a.',
  'verdict.refused-account': 'O Bitso diz que a conta está restrita. Sobre a chave isso não diz nada certo.',
  'verdict.dead': 'Morta, até onde se pode saber: recusada desde {since}, a última vez às {time}.',
  'verdict.dead-text':
    'Funcionava antes, não tem lista de IPs registrada e foi recusada pelo menos duas vezes com dez minutos ou mais entre elas. O que o Bitso responde para uma chave excluída não está documentado.',
  'verdict.dead-other': 'Nesse meio-tempo, outra chave da conta funcionou.',
  'verdict.dead-list': 'Você disse que ela já não está na lista do Bitso.',
  'runbook.next': 'Próxima verificação a partir das {time}, enquanto estiver desbloqueado.',
  'runbook.try': 'Ver se a Bitso ainda a aceita',
  'runbook.try-hint':
    'Envia GET /balance com esta chave; se for recusada, também com a outra que você citar abaixo.',
  'runbook.gone': 'Já não está na lista de chaves do Bitso; eu conferi.',
  'runbook.other': 'Outra chave da mesma conta do Bitso',
  'runbook.other-hint': 'Se ela funciona enquanto esta é recusada, a falha não é da conexão.',
  'runbook.other-none': 'Nenhuma, ou não sei',
  'runbook.file': 'Salvar arquivo do incidente',
  'runbook.copy': 'Copiar',
  'runbook.copied': 'Copiado.',
  'runbook.copy-failed': 'O navegador não copiou. Salve o arquivo.',
  'runbook.file-hint': 'Nomes e horários, sem chave, segredo nem valores.',
  'runbook.first-gone':
    'Você viu que ela não está mais na lista da Bitso. Cuide dos passos que faltam e depois marque-a como revogada.',
  'runbook.finish': 'Marcar como revogada e encerrar',
  'runbook.close': 'Encerrar o guia',
} as const;
