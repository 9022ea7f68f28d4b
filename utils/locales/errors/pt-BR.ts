import type { Errors } from '../../i18n.ts';

/** `{code}` é o código da própria Bitso entre parênteses, ou nada. */
export const errorsPtBR: Errors = {
  offline: {
    what: 'Você está sem conexão.',
    money: 'Seu dinheiro continua igual; você vê o último que o Llavero viu.',
    next: 'O Llavero tenta de novo quando a conexão voltar.',
  },
  'connection-failed': {
    what: 'A conexão com a Bitso falhou ou caiu no meio.',
    money:
      'Isso não diz nada contra sua chave. Seu dinheiro continua igual; você vê o último que o Llavero viu.',
    next: 'O Llavero pede os saldos de novo sozinho; para o resto, tente de novo daqui a pouco.',
  },
  'timed-out': {
    what: 'A Bitso não respondeu a tempo.',
    money: 'Nada mudou; você vê o último que o Llavero viu.',
    next: 'Tente de novo em instantes.',
  },
  'bitso-blocked': {
    what: 'O filtro web da Bitso recusou a consulta antes de chegar à sua conta{code}.',
    money: 'Nada mudou.',
    next: 'Abra bitso.com em uma aba para ver se lá funciona, ou tente sem VPN.',
  },
  'bitso-down': {
    what: 'A Bitso está com uma falha do lado dela{code}.',
    money: 'Nada mudou; você vê o último que o Llavero viu.',
    next: 'Tente mais tarde ou veja status.bitso.com.',
  },
  'bitso-refused': {
    what: 'A Bitso recusou a consulta{code}.',
    money: 'Nada mudou.',
    next: 'Tente de novo. Se continuar, confira a chave na página de API da Bitso.',
  },
  'bad-reply': {
    what: 'A Bitso respondeu algo que o Llavero não entende.',
    money: 'Nada mudou, e nada foi suposto a partir disso.',
    next: 'Tente mais tarde. Se continuar, talvez o Llavero precise de uma atualização.',
  },
  'key-refused': {
    what: 'A Bitso recusou a chave{code}.',
    money: 'Nada mudou na sua conta.',
    next: 'Confira nesta ordem: o endereço deste computador não está na lista de IP da chave; a chave foi excluída ou desativada; o segredo tem um erro; o relógio deste computador está errado.',
  },
  'key-inactive': {
    what: 'Esta chave está desativada na Bitso{code}.',
    money: 'Ela não pode fazer nada até alguém ativá-la.',
    next: 'Ative-a na página de API da Bitso ou use outra chave.',
  },
  'right-missing': {
    what: 'Esta chave não pode ver saldos{code}.',
    money: 'Nada mudou.',
    next: 'Crie uma chave só com “Ver saldos” ativado e adicione essa.',
  },
  'ip-refused': {
    what: 'A Bitso recusou a chave{code}: o endereço deste computador não está na lista de IP dela.',
    money: 'Nada mudou.',
    next: 'Adicione o endereço na Bitso ou use outra chave.',
  },
  'nonce-refused': {
    what: 'A Bitso recusou o horário da consulta{code}.',
    money: 'Nada mudou.',
    next: 'Deixe o relógio deste computador no automático e tente de novo.',
  },
  'account-restricted': {
    what: 'A Bitso diz que esta conta está restrita{code}.',
    money: 'O Llavero não sabe o que isso significa para o seu dinheiro; só a Bitso sabe.',
    next: 'Entre em bitso.com e escreva para o suporte.',
  },
  'rate-limited': {
    what: 'A Bitso pede uma pausa: consultas demais{code}.',
    money: 'Nada mudou; você vê o último que o Llavero viu.',
    next: 'Espere um minuto. Um robô na mesma conta gasta o mesmo limite.',
  },
  'no-site-access': {
    what: 'O navegador não deixa o Llavero chegar a bitso.com.',
    money: 'Nada mudou, mas o Llavero não pode ler saldos nem avisar você na página da Bitso.',
    next: 'Dê acesso na página do Llavero.',
  },
  'vault-empty': {
    what: 'Ainda não há cofre.',
    money: 'Nada mudou.',
    next: 'Crie um primeiro; leva um minuto.',
  },
  'vault-exists': {
    what: 'Já existe um cofre.',
    money: 'Ele não foi tocado.',
    next: 'Desbloqueie com a frase de acesso dele.',
  },
  'vault-locked': {
    what: 'O cofre está bloqueado.',
    money: 'Nada mudou.',
    next: 'Desbloqueie e tente de novo.',
  },
  'vault-damaged': {
    what: 'O cofre deste computador está danificado.',
    money: 'Isso não toca no seu dinheiro na Bitso.',
    next: 'Restaure um backup. Se não tiver, guarde os dados danificados, crie chaves novas na Bitso e exclua lá as antigas.',
  },
  'vault-too-new': {
    what: 'Este cofre foi escrito por um Llavero mais novo.',
    money: 'Ele está intacto e não foi tocado.',
    next: 'Atualize o Llavero para abri-lo.',
  },
  'passphrase-short': {
    what: 'A frase de acesso é curta demais.',
    money: 'Nada foi guardado.',
    next: 'Use pelo menos 12 caracteres: algumas palavras sem relação são fáceis de lembrar.',
  },
  'passphrase-wrong': {
    what: 'Essa não é a frase de acesso deste cofre.',
    money: 'O cofre está intacto.',
    next: 'Confira as maiúsculas e o idioma do teclado, e tente de novo.',
  },
  'backup-damaged': {
    what: 'Este arquivo não é um backup completo do Llavero.',
    money: 'Nada mudou.',
    next: 'Tente outra cópia; o download pode ter sido interrompido.',
  },
  'backup-too-new': {
    what: 'Este backup foi gravado por um Llavero mais novo.',
    money: 'Ele está intacto e nada mudou.',
    next: 'Atualize o Llavero para lê-lo.',
  },
  'backup-passphrase-wrong': {
    what: 'Essa não é a frase de acesso deste arquivo.',
    money: 'O arquivo está intacto e nada mudou.',
    next: 'É a frase escolhida quando o arquivo foi feito, que pode ser uma anterior.',
  },
  'passkey-cancelled': {
    what: 'A passkey não foi usada.',
    money: 'Nada mudou.',
    next: 'Tente de novo ou use a frase de acesso.',
  },
  'passkey-unfit': {
    what: 'Esta passkey não pode abrir um cofre: falta ao dispositivo ou navegador a função necessária (PRF).',
    money: 'Nada mudou.',
    next: 'Continue com a frase de acesso ou tente outro dispositivo. Você pode apagar a passkey sem uso nas configurações do seu dispositivo.',
  },
  'passkey-known': {
    what: 'Este dispositivo já tem uma passkey para o cofre.',
    money: 'Nada mudou.',
    next: 'Use a que já existe ou remova-a primeiro.',
  },
  'passkey-many': {
    what: 'O cofre já tem oito passkeys.',
    money: 'Nada mudou.',
    next: 'Remova uma primeiro.',
  },
  'passkey-wrong': {
    what: 'Esta passkey não abre o cofre.',
    money: 'O cofre está intacto.',
    next: 'Use a frase de acesso, depois remova esta passkey e adicione-a de novo.',
  },
  'passkey-failed': {
    what: 'O navegador não conseguiu usar a passkey.',
    money: 'Nada mudou.',
    next: 'Use a frase de acesso.',
  },
  'storage-failed': {
    what: 'O navegador não conseguiu guardar isto.',
    money: 'O que já estava guardado continua intacto; a última mudança não foi guardada.',
    next: 'Libere espaço em disco e tente de novo.',
  },
  'storage-unreadable': {
    what: 'O Llavero não consegue ler o próprio armazenamento neste navegador.',
    money:
      'Seu cofre pode estar intacto: nada foi gravado por cima, e não é possível criar outro no lugar dele. Seu dinheiro no Bitso não é afetado.',
    next: 'Feche todas as janelas deste navegador e abra-o de novo. Se continuar assim, libere espaço em disco; se nem isso resolver, restaure seu arquivo de backup em outro perfil do navegador.',
  },
  conflict: {
    what: 'Outra janela do Llavero mudou o cofre no mesmo momento.',
    money: 'A mudança dela foi guardada, esta não.',
    next: 'Tente de novo.',
  },
  'key-malformed': {
    what: 'Isto não parece uma chave da Bitso.',
    money: 'Nada foi guardado.',
    next: 'Copie a chave de novo na Bitso, inteira e sem nada em volta.',
  },
  'secret-malformed': {
    what: 'Isto não parece um segredo da Bitso.',
    money: 'Nada foi guardado.',
    next: 'Copie o segredo de novo. A Bitso mostra uma única vez: se já não o tem, crie outra chave.',
  },
  'key-and-secret-swapped': {
    what: 'A chave e o segredo parecem estar trocados.',
    money: 'Nada foi guardado.',
    next: 'Troque um pelo outro e tente de novo.',
  },
  'name-missing': {
    what: 'Falta um nome para a chave.',
    money: 'Nada foi guardado.',
    next: 'Dê o nome que ela tem na Bitso, para encontrá-la lá.',
  },
  'key-exists': {
    what: 'Esta chave já está no cofre.',
    money: 'Nada mudou.',
    next: 'Procure na lista de chaves.',
  },
  'key-unknown': {
    what: 'Esta chave já não está no cofre.',
    money: 'Nada mudou.',
    next: 'Provavelmente foi removida em outra janela.',
  },
  'inbox-full': {
    what: 'Já há seis chaves capturadas à espera.',
    money: 'Esta não foi guardada.',
    next: 'Desbloqueie o Llavero, confirme ou descarte as que esperam e tente de novo.',
  },
  'inbox-item-unreadable': {
    what: 'Uma chave capturada não pode mais ser lida.',
    money: 'Nada mais é afetado por isso.',
    next: 'Descarte-a, apague essa chave na Bitso e crie uma nova.',
  },
  forbidden: {
    what: 'O Llavero recusou um pedido que não veio das próprias páginas.',
    money: 'Nada mudou.',
    next: 'Recarregue esta página.',
  },
  'bad-request': {
    what: 'O Llavero não aceitou o que foi digitado.',
    money: 'Nada mudou.',
    next: 'Encurte o que digitou e tente de novo, ou recarregue esta página.',
  },
  'no-background': {
    what: 'O Llavero foi atualizado ou parado enquanto esta janela estava aberta.',
    money: 'O que está guardado continua intacto.',
    next: 'Feche esta janela e abra de novo.',
  },
  internal: {
    what: 'Algo deu errado dentro do Llavero.',
    money: 'O Llavero só lê, então nada mudou na Bitso.',
    next: 'Tente de novo. Se continuar, feche e abra o navegador.',
  },
};
