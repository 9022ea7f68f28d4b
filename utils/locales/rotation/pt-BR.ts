import type { rotationEn } from './en.ts';

export const rotationPtBR: Record<keyof typeof rotationEn, string> = {
  'options.rotation': 'Substituir uma chave',
  'rotation.lead':
    'Primeiro a chave nova, depois sai a antiga: nada para de funcionar nesse meio-tempo. Pode levar dias; o Llavero lembra em que passo você está.',
  'rotation.locked': 'Desbloqueie o cofre para substituir uma chave.',
  'rotation.none': 'Ainda não há nenhuma chave para substituir.',
  'rotation.which': 'Chave a substituir',
  'rotation.start': 'Começar',
  'rotation.title': 'Substituição de “{name}”',
  'rotation.forgotten': 'uma chave que não está mais aqui',
  'rotation.begun': 'Iniciada em {day}',
  'rotation.steps': 'Passos',
  'rotation.step-make': 'Chave nova',
  'rotation.step-compare': 'Comparar',
  'rotation.step-move': 'Mudar serviços',
  'rotation.step-revoke': 'Excluir a antiga',
  'rotation.step-watch': 'Ver que pare',
  'rotation.make': 'Crie a chave nova na Bitso e coloque-a no cofre. Depois escolha-a aqui.',
  'rotation.make-none': 'Ainda não há outra chave no registro.',
  'rotation.plan': 'Planejar a chave nova',
  'rotation.new': 'Chave nova',
  'rotation.choose': 'Escolha …',
  'rotation.use': 'Esta é a nova',
  'rotation.compare':
    'As duas chaves mostram a mesma conta? O Llavero envia um GET /balance com cada uma e compara as respostas.',
  'rotation.ask-compare': 'Comparar agora',
  'rotation.differ':
    'Elas não mostram o mesmo: {assets}. Se acabou de haver um movimento, compare de novo. Se não, a chave nova pode ser de outra conta.',
  'rotation.not-compared':
    'Não se sabe: não foi possível consultar com uma das duas chaves. Compare de novo, ou continue se tiver certeza de que ambas são da mesma conta.',
  'rotation.accept': 'Continuar mesmo assim',
  'rotation.move': 'Dê a chave nova a cada serviço que tem a antiga e marque-o.',
  'rotation.service': 'Outro serviço que tem a chave antiga',
  'rotation.add': 'Adicionar',
  'rotation.moved': 'Ninguém mais usa a chave antiga',
  'rotation.revoke': 'Exclua “{name}” na página de API da Bitso. Só você pode fazer isso; o Llavero só lê.',
  'rotation.still-alive':
    'Ela ainda funciona: a Bitso respondeu. Não foi excluída, ou foi excluída outra chave.',
  'rotation.bitso': 'Abrir a página de API da Bitso',
  'rotation.revoked': 'Já excluí',
  'rotation.watch':
    'Enquanto o cofre está aberto, o Llavero envia um GET /balance com a chave antiga e outro com a nova a cada dez minutos ou mais, até ficar claro que a antiga parou.',
  'rotation.verdict-unknown': 'A Bitso ainda não disse nada da chave antiga.',
  'rotation.verdict-refused':
    'A Bitso recusa a chave antiga aqui. Ainda não se sabe se foi excluída, desativada ou só é recusada deste endereço.',
  'rotation.ask-watch': 'Consultar agora',
  'rotation.gone': 'Não está mais na lista da Bitso',
  'rotation.done-exchange':
    'Pronto: a Bitso recusou duas vezes a chave antiga enquanto a nova funcionava, {day}.',
  'rotation.done-you': 'Pronto: você viu que a chave antiga não está mais na lista da Bitso, {day}.',
  'rotation.ended': 'Abandonada em {day}. As duas chaves ficaram como estavam.',
  'rotation.give-up': 'Desistir da substituição',
};
