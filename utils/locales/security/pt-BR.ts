/** O que se diz da segurança do cofre: bloqueio, frase de acesso, passkeys, backup, restauração, apagar tudo. */
export const securityPtBR = {
  'lock.soon': 'Bloqueia em {time}',

  // advice on a passphrase
  'strength.weak': 'Fácil de adivinhar: em {span}, para quem copiar o arquivo do cofre.',
  'strength.fair': 'Difícil de adivinhar. Quem copiar o arquivo do cofre precisaria de cerca de {span}.',
  'strength.strong': 'O Llavero não conhece um jeito rápido de adivinhá-la.',
  'strength.how':
    'É uma estimativa, para um ladrão com cem placas de vídeo potentes. Ela não conhece citações, músicas nem dados sobre você.',
  'strength.moment': 'um instante',
  'strength.common': 'Está nas listas de senhas que os ladrões tentam primeiro.',
  'strength.word': 'Uma palavra sozinha é tentada logo no início.',
  'strength.name': 'Nomes são tentados logo no início.',
  'strength.repeat': 'Repetir não a deixa mais longa para um ladrão.',
  'strength.keyboard': 'Fileiras de teclas são tentadas logo no início.',
  'strength.sequence': 'Sequências como abc ou 123 são tentadas logo no início.',
  'strength.date': 'Datas e anos são tentados logo no início.',

  // the section of the options page
  'options.security': 'Segurança',
  'security.locked':
    'Desbloqueie o cofre para trocar a frase de acesso, adicionar uma passkey ou fazer um backup.',
  'security.lock-title': 'Bloqueio',
  'security.lock-text':
    'O cofre bloqueia após o tempo sem uso escolhido nos ajustes, após 12 horas, quando este computador é bloqueado e quando o navegador inicia.',
  'security.lock-text-firefox':
    'O cofre bloqueia após o tempo sem uso escolhido nos ajustes, após 12 horas e quando o navegador inicia. O Firefox não avisa o Llavero quando este computador é bloqueado.',
  'security.shortcut': 'Para bloquear de qualquer janela: {keys}',
  'security.no-shortcut':
    'Nenhum atalho bloqueia o cofre ainda. Você pode definir um na página de extensões do navegador.',

  // change of passphrase
  'change.title': 'Frase de acesso',
  'change.text':
    'Uma frase nova traz uma nova chave para o cofre: depois, nenhuma cópia neste computador abre com a antiga.',
  'change.open': 'Trocar a frase de acesso',
  'change.before': 'Antes de trocar',
  'change.backups':
    'Os backups feitos até agora continuam abrindo com a frase antiga. Faça um novo depois e apague esses.',
  'change.renew':
    'Se alguém puder conhecer a frase antiga, pode ter lido suas chaves: crie chaves novas na Bitso e apague as antigas lá.',
  'change.passkeys': 'As passkeys deixam de abrir o cofre, a menos que você as use mais uma vez agora:',
  'change.goes': 'deixa de abrir o cofre',
  'change.stays': 'fica',
  'change.keep': 'Usar “{name}” para mantê-la',
  'change.current': 'Frase de acesso atual',
  'change.submit': 'Trocar',
  'change.busy': 'Trocando a frase de acesso',
  'change.done': 'A frase de acesso foi trocada. A antiga não abre nenhuma cópia do cofre neste navegador.',

  // passkeys
  'passkey.title': 'Passkeys',
  'passkey.text':
    'Outro jeito de entrar: digital, rosto, PIN ou chave de segurança. A frase de acesso sempre funciona também.',
  'passkey.unsupported':
    'Este navegador não oferece passkeys a extensões; o cofre abre com a frase de acesso.',
  'passkey.added': 'Adicionada em {day}',
  'passkey.remove': 'Remover',
  'passkey.remove-title': 'Remover a passkey “{name}”?',
  'passkey.remove-text':
    'Ela não abrirá mais este cofre. Se foi roubada, troque também a frase de acesso: quem a tiver junto com uma cópia antiga dos arquivos do cofre ainda poderia abri-los.',
  'passkey.open': 'Adicionar uma passkey',
  'passkey.name': 'Nome',
  'passkey.name-hint': 'Para você reconhecê-la, como “Digital do notebook”.',
  'passkey.submit': 'Adicionar',
  'passkey.busy': 'Esperando a passkey',
  'passkey.done': '“{name}” agora abre o cofre.',
  'passkey.use': 'Usar uma passkey',
  'passkey.use-here': 'Abrir com uma passkey',

  // backup
  'backup.title': 'Backup',
  'backup.text':
    'Um arquivo com suas chaves, cifrado com uma frase de acesso. Leva-as para outro computador ou as traz de volta se o armazenamento deste navegador se perder.',
  'backup.never': 'Nenhum backup foi feito neste computador ainda.',
  'backup.last': 'Último backup: {day}.',
  'backup.due': 'Chaves foram adicionadas depois disso.',
  'backup.remind':
    'Suas chaves mais novas não estão em nenhum backup. Se o armazenamento deste navegador se perder, elas se perdem também.',
  'backup.open': 'Fazer um backup',
  'backup.which': 'Qual frase de acesso abre o arquivo?',
  'backup.same': 'A do cofre',
  'backup.other': 'Outra',
  'backup.type-same': 'Frase de acesso do cofre',
  'backup.without-secrets': 'Sem os segredos',
  'backup.without-secrets-hint':
    'Guarda só o registro: nomes, permissões, datas. Não traz os saldos de volta.',
  'backup.submit': 'Salvar o arquivo',
  'backup.busy': 'Cifrando',
  'backup.done':
    'Entregue ao navegador como {file}. Guarde-o em outro lugar que não este computador e lembre-se da frase de acesso.',

  // restore
  'restore.title': 'Restaurar de um backup',
  'restore.text-add': 'Adiciona as chaves de um backup a este cofre. O que já está aqui não muda.',
  'restore.text-new': 'Cria um cofre com um backup. Ele abre com a frase de acesso do arquivo.',
  'restore.text-damaged':
    'Cria um cofre novo com um backup. Os dados danificados são separados, não apagados.',
  'restore.choose': 'Escolher o arquivo',
  'restore.passphrase': 'Frase de acesso do arquivo',
  'restore.look': 'Ver o que contém',
  'restore.busy': 'Abrindo o arquivo',
  'restore.found': { one: '{count} chave, salva em {day}', other: '{count} chaves, salvas em {day}' },
  'restore.added': 'nova aqui',
  'restore.completed': 'recebe seu segredo',
  'restore.none': 'já está aqui',
  'restore.nothing': 'Tudo neste arquivo já está no cofre.',
  'restore.confirm-add': 'Adicionar a este cofre',
  'restore.confirm-new': 'Criar o cofre',
  'restore.working': 'Gravando',
  'restore.done': { one: '{count} chave veio do arquivo.', other: '{count} chaves vieram do arquivo.' },

  // wipe
  'wipe.title': 'Apagar tudo',
  'wipe.text':
    'Apaga deste navegador o cofre, suas chaves e todas as configurações. Também funciona com o cofre bloqueado.',
  'wipe.open': 'Apagar todo o Llavero',
  'wipe.ask': 'Apagar tudo o que o Llavero guardou aqui?',
  'wipe.clears':
    'São apagadas todas as cópias do cofre, suas chaves e segredos, as chaves capturadas em espera, os saldos, o histórico e as configurações.',
  'wipe.keeps': 'Não pode apagar',
  'wipe.keeps-bitso': 'suas chaves na Bitso: elas continuam funcionando até você apagá-las lá;',
  'wipe.keeps-files': 'os backups que você salvou nem as passkeys do seu dispositivo;',
  'wipe.keeps-disk': 'dados cifrados antigos no espaço livre do disco, até que o sistema grave por cima.',
  'wipe.understood': 'Tenho um backup ou não preciso mais destas chaves',
  'wipe.understood-first': 'Primeiro marque a caixa.',
  'wipe.next': 'Continuar',
  'wipe.type': 'Digite {word} para apagar tudo',
  'wipe.word': 'APAGAR',
  'wipe.confirm': 'Apagar agora',
  'wipe.wrong': 'Precisa dizer {word}.',
} as const;
