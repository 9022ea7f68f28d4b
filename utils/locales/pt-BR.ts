import type { Catalogue } from '../i18n.ts';
import { balancesPtBR } from './balances/pt-BR.ts';
import { doctorPtBR } from './doctor/pt-BR.ts';
import { hygienePtBR } from './hygiene/pt-BR.ts';
import { planPtBR } from './plan/pt-BR.ts';
import { reminderPtBR } from './reminder/pt-BR.ts';
import { reportPtBR } from './report/pt-BR.ts';
import { rotationPtBR } from './rotation/pt-BR.ts';
import { runbookPtBR } from './runbook/pt-BR.ts';
import { securityPtBR } from './security/pt-BR.ts';
import { walkPtBR } from './walk/pt-BR.ts';
import { watchPtBR } from './watch/pt-BR.ts';

/** Português do Brasil. */
export const ptBR: Catalogue = {
  ...balancesPtBR,
  ...doctorPtBR,
  ...hygienePtBR,
  ...planPtBR,
  ...reminderPtBR,
  ...rotationPtBR,
  ...runbookPtBR,
  ...reportPtBR,
  ...securityPtBR,
  ...walkPtBR,
  ...watchPtBR,

  // everywhere
  cancel: 'Cancelar',
  save: 'Salvar',
  lock: 'Bloquear',
  unlock: 'Desbloquear',
  retry: 'Tentar de novo',
  loading: 'Carregando',
  'vault.repaired':
    'Uma cópia do cofre estava danificada. O Llavero a refez a partir de outra; nada se perdeu.',

  // first run
  'first.title': 'Cuide das suas chaves de API da Bitso e veja o que elas podem ver.',
  'first.make': 'Criar um cofre',
  'first.demo': 'Ver como é o aviso',
  'first.private': 'O Llavero não funciona em janelas privadas: lá, nada avisa você.',

  // unlocking
  'unlock.title': 'Bloqueado',
  'unlock.label': 'Frase de acesso',
  'unlock.busy': 'Abrindo o cofre',
  'unlock.missing': 'Digite primeiro sua frase de acesso.',
  'unlock.wait': {
    one: 'Tentativas demais. Espere {count} segundo.',
    other: 'Tentativas demais. Espere {count} segundos.',
  },

  // popup: header
  'popup.hide': 'Ocultar valores',
  'popup.show': 'Mostrar valores',
  'popup.refresh': 'Atualizar',
  'popup.refreshing': 'Atualizando',
  'popup.options': 'Chaves e ajustes',

  // popup: balances
  'balances.total': 'Total em {currency}',
  'balances.hidden': 'Os valores estão ocultos',
  'balances.no-total': 'Ainda sem preços',
  'balances.never': 'Nunca lido',
  'balances.prices-from': 'Preços de {age}',
  'balances.no-prices': 'Não foi possível ler os preços.',
  'balances.unpriced': {
    one: '{assets} não tem preço na Bitso e fica fora do total.',
    other: '{assets} não têm preço na Bitso e ficam fora do total.',
  },
  'balances.pending': 'Depósitos e saques pendentes não estão no total.',
  'balances.nothing': 'Esta conta não tem nada.',
  'balances.all': 'Todas',
  'balances.accounts': 'Contas',
  'balances.failing': '{name}, não foi possível ler',
  'balances.one-failing': '{name}: {reason}',
  'balances.why': 'O que fazer',
  'balances.assets': 'Ativos',
  'row.unpriced': 'sem preço',
  'row.available': 'Disponível',
  'row.locked': 'Em ordens abertas',
  'row.deposit': 'Chegando',
  'row.withdrawal': 'Saindo',
  'row.route': 'Preço passando por',
  'row.itself': 'É a moeda do total',
  'row.no-route': 'Nenhum mercado da Bitso chega a {currency}',
  'row.thin': 'Um mercado deste caminho não teve negócios em 24 horas; o preço pode ser antigo.',
  'empty.title': 'Ainda não há chaves',
  'empty.text': 'Adicione uma chave de API da Bitso que só possa ver saldos, e eles aparecem aqui.',
  'empty.add': 'Adicionar uma chave',
  'worst.withdraw': { one: '{count} chave pode sacar', other: '{count} chaves podem sacar' },
  'worst.see': 'Ver por quê',

  // guard
  'guard.no-access': 'O aviso na página da Bitso está desligado: o navegador não dá acesso a bitso.com.',
  'guard.mend': 'Resolver',
  'guard.grant': 'Dar acesso a bitso.com',
  'guard.refused': 'O navegador não deu acesso. Você também pode dar na página de extensões dele.',
  'guard.silent': {
    one: '{count} aba da Bitso está sem vigilância. Recarregue essa aba.',
    other: '{count} abas da Bitso estão sem vigilância. Recarregue essas abas.',
  },
  'guard.on': 'O aviso funciona em bitso.com.',
  'guard.unknown': 'O Llavero não consegue saber agora se o aviso funciona.',
  'guard.private': 'Janelas privadas ficam sem vigilância: o Llavero não funciona nelas.',
  'guard.title': 'Aviso na página da Bitso',
  'guard.text':
    'Quando você cria uma chave de API, o Llavero diz qual interruptor pode custar dinheiro, bem ao lado dele. Ele lê e mostra; nunca aperta nada na página da Bitso.',

  // the drawing of the warning
  'demo.title': 'Como é o aviso',
  'demo.text': 'É um desenho, não a página da Bitso. Mexa nos interruptores e veja o que o Llavero diria.',
  'demo.page': 'Nova chave de API',
  'demo.silent': 'Nada arriscado está ativado: o Llavero fica em silêncio.',
  'demo.gate': 'E antes de salvar uma chave arriscada, o Llavero pergunta uma vez para que ela serve.',

  // making the vault
  'create.title': 'Crie seu cofre',
  'create.text':
    'Suas chaves são cifradas neste computador com uma frase de acesso. Ela não existe em nenhum outro lugar: o Llavero não tem servidor nem cópia.',
  'create.lost':
    'Uma frase de acesso perdida não pode ser recuperada. Seu dinheiro continua na Bitso, mas você teria que criar chaves novas lá.',
  'create.generated': 'Uma frase feita para você',
  'create.generating': 'Escolhendo palavras',
  'create.again': 'Outras palavras',
  'create.copy': 'Copiar',
  'create.copied': 'Copiada. Coloque já no seu gerenciador de senhas e depois copie outra coisa.',
  'create.copy-failed': 'O navegador não copiou. Anote à mão.',
  'create.kept': 'Anotei ou salvei no meu gerenciador de senhas',
  'create.keep-first': 'Primeiro guarde a frase, depois marque a caixa.',
  'create.choose-own': 'Escolher minha própria frase',
  'create.choose-generated': 'Usar uma frase feita para mim',
  'create.own': 'Sua frase de acesso',
  'create.own-hint':
    'Pelo menos {minimum} caracteres. Algumas palavras sem relação são fortes e fáceis de lembrar.',
  'create.twice': 'A mesma frase outra vez',
  'create.short': 'Curta demais: tem {length} de pelo menos {minimum} caracteres.',
  'create.different': 'As duas não são iguais.',
  'create.submit': 'Criar o cofre',
  'create.busy': 'Criando o cofre',

  // options page
  'options.title': 'Chaves e ajustes',
  'options.sections': 'Seções',
  'options.keys': 'Chaves',
  'options.guard': 'Aviso',
  'options.settings': 'Ajustes',
  'options.about': 'Sobre',
  'options.locked': 'Suas chaves estão no cofre. Desbloqueie para ver e mudar.',
  'damaged.save': 'Salvar os dados danificados',
  'damaged.text':
    'Eles estão cifrados e não servem sem sua frase de acesso, mas talvez alguém consiga consertar. O Llavero não apaga nada nem cria por cima um cofre vazio.',

  // keys
  'keys.none': 'Ainda não há chaves no cofre.',
  'keys.count': {
    one: '{count} chave. A Bitso permite seis.',
    other: '{count} chaves. A Bitso permite seis.',
  },
  'keys.edit': 'Editar',
  'keys.remove': 'Remover',
  'keys.color': 'Cor',
  'color.none': 'Nenhuma',
  'color.teal': 'Turquesa',
  'color.blue': 'Azul',
  'color.violet': 'Violeta',
  'color.pink': 'Rosa',
  'color.olive': 'Oliva',
  'color.slate': 'Ardósia',
  'keys.up': 'Mover {name} para cima',
  'keys.down': 'Mover {name} para baixo',
  'keys.no-secret': 'sem o segredo',
  'keys.checked': 'Última verificação {age}: funciona',
  'keys.failed': 'Última verificação {age}: {reason}',
  'keys.unchecked': 'Ainda não verificada',
  'keys.added': 'Adicionada em {day}',
  'keys.used-by': 'Entregue a {service}',
  'keys.only-here': 'Ninguém mais foi citado',
  'keys.rights': 'O que esta chave pode fazer',
  'mark.withdraw': 'Pode sacar',
  'mark.withdraw-listed': 'Pode sacar para os endereços permitidos',
  'mark.trade': 'Pode negociar',
  'mark.security': 'Pode mudar a segurança',
  'mark.unknown': {
    one: '{count} permissão arriscada desconhecida',
    other: '{count} permissões arriscadas desconhecidas',
  },
  'mark.harmless': 'Não pode sacar, negociar nem mudar a segurança',
  'right.make-withdrawals': 'Fazer saques',
  'right.place-orders': 'Criar ordens',
  'right.perform-security-actions': 'Realizar ações de segurança',
  'right.view-account-information': 'Ver informações da conta',
  'right.view-balances': 'Ver saldos',
  'right.granted': 'Ativada',
  'right.denied': 'Desativada',
  'right.unknown': 'Não se sabe',
  'right.by-api': 'resposta da Bitso, {day}',
  'right.by-page': 'visto na página da Bitso, {day}',
  'right.by-you': 'você disse, {day}',
  'right.unknown-why':
    'Saques e ações de segurança não se podem perguntar. Veja esta chave na página de API da Bitso.',
  'ip.label': 'Lista de IP',
  'ip.set': 'Definida',
  'ip.none': 'Nenhuma: funciona de qualquer lugar',
  'ip.unknown': 'Não se sabe',
  'destinations.label': 'Endereços de saque',
  'destinations.set': 'Só os permitidos',
  'destinations.empty': 'Qualquer endereço',
  'destinations.unknown': 'Não se sabe',
  'purpose.balances': 'Ver saldos',
  'purpose.taxes': 'Impostos',
  'purpose.bot': 'Um robô de trading',
  'purpose.other': 'Outra coisa',
  'remove.title': 'Remover “{name}” do Llavero?',
  'remove.text':
    'Ela é apagada só deste cofre. Na Bitso a chave continua servindo a quem a tiver; para acabar com ela, exclua na página de API da Bitso.',
  'remove.confirm': 'Remover do Llavero',

  // adding a key
  'add.title': 'Adicionar uma chave',
  'add.text':
    'O melhor é uma chave que só possa ver saldos. Antes de guardar, o Llavero pede seus saldos à Bitso uma vez para ver se ela funciona.',
  'add.name': 'Nome',
  'add.name-hint': 'O mesmo da Bitso, para encontrá-la lá.',
  'add.key': 'Chave de API',
  'add.secret': 'Segredo de API',
  'add.purpose': 'Para que serve?',
  'add.service': 'Entregue a (opcional)',
  'add.service-hint': 'O programa ou site que também a usa, se houver.',
  'add.key-length': {
    one: '{count} caractere, termina em {end}',
    other: '{count} caracteres, termina em {end}',
  },
  'add.secret-length': { one: '{count} caractere', other: '{count} caracteres' },
  'add.kept-key': 'Guardada no rascunho: {masked}. Deixe o campo vazio para usá-la.',
  'add.kept-secret': 'Guardado no rascunho. Deixe o campo vazio para usá-lo.',
  'add.cleaned': 'Espaços ou caracteres invisíveis foram removidos.',
  'add.swapped': 'Parece que a chave e o segredo estão trocados.',
  'add.swap': 'Trocar',
  'add.missing': 'Isto é necessário.',
  'add.submit': 'Verificar e guardar',
  'add.busy': 'Perguntando à Bitso',
  'add.anyway': 'Guardar mesmo assim',
  'add.not-stored': 'A chave ainda não está guardada.',
  'add.stored': '“{name}” funciona e está guardada.',
  'add.stored-anyway': '“{name}” está guardada, embora a verificação tenha falhado.',
  'add.draft-kept': 'Rascunho guardado, cifrado no cofre.',
  'add.draft-lost': 'O cofre está bloqueado: o que você digitar agora não fica guardado.',
  'add.draft-failed': 'Não foi possível guardar o rascunho: {reason}',
  'add.forget': 'Descartar rascunho',

  // settings
  'settings.currency': 'Moeda do total',
  'settings.language': 'Idioma',
  'settings.language-system': 'O do navegador',
  'settings.theme': 'Tema',
  'settings.theme-system': 'O do sistema',
  'settings.theme-light': 'Claro',
  'settings.theme-dark': 'Escuro',
  'settings.privacy': 'Ocultar valores',
  'settings.privacy-hint': 'A janela abre sem valores até você mostrar.',
  'settings.dust': 'São valores pequenos os abaixo de',
  'settings.dust-hint': 'A lista os oculta, diz quanto somam e os mostra com um clique.',
  'settings.refresh': 'Atualizar sozinho',
  'settings.refresh-hint':
    'Enquanto uma janela está aberta. Os alertas olham a cada cinco minutos de qualquer forma.',
  'settings.refresh-every': { one: 'a cada minuto', other: 'a cada {count} minutos' },
  'settings.refresh-never': 'nunca, só quando eu pedir',
  'settings.auto-lock': 'Bloquear sem atividade após',
  'settings.auto-lock-hint':
    'Conta o teclado e o mouse do computador inteiro. Após 12 horas, e a cada início do navegador, bloqueia de qualquer forma.',
  'settings.auto-lock-locked': 'Desbloqueie o cofre para mudar isto.',
  'settings.minutes': { one: '{count} minuto', other: '{count} minutos' },
  'currency.mxn': 'Peso mexicano',
  'currency.usd': 'Dólares digitais',
  'currency.brl': 'Real brasileiro',
  'currency.ars': 'Peso argentino',
  'currency.cop': 'Peso colombiano',
  'currency.usdt': 'Tether',
  'currency.btc': 'Bitcoin',
  'currency.eur': 'Stablecoins em EUR',

  // inbox: o que foi entregue a partir da página da Bitso
  'inbox.title': 'Esperando sua palavra',
  'inbox.text':
    'Entregue a partir da página da Bitso e lacrado desde então. Nada é usado antes de você confirmar.',
  'inbox.captured': 'Chave nova, capturada {age}',
  'inbox.confirm': 'Testar e guardar',
  'inbox.anyway': 'Guardar mesmo assim',
  'inbox.not-stored': 'A chave ainda não está guardada; ela espera aqui.',
  'inbox.discard': 'Descartar',
  'inbox.discard-sure': 'Descartar de vez',
  'inbox.discard-text':
    'A Bitso nunca mostra este segredo de novo. A chave continua viva na Bitso até você apagá-la lá.',
  'inbox.seen': 'Vistas na lista de chaves da Bitso',
  'inbox.seen-text':
    'Ainda não estão no seu registro. Ao adicionar, guarda-se o nome e o que se sabe delas, sem segredo.',
  'inbox.add': 'Adicionar “{name}”',
  'inbox.waiting': {
    one: '{count} chave capturada espera sua palavra',
    other: '{count} chaves capturadas esperam sua palavra',
  },
  'inbox.look': 'Ver',

  // about
  'about.only-reads': 'Só lê: nenhuma parte dele pode enviar à Bitso uma ordem, um saque ou uma mudança.',
  'about.one-host': 'Fala com bitso.com e com mais ninguém. Sem servidor nosso, sem análise de uso.',
  'about.observes': 'Na página da Bitso lê e mostra. Nunca aperta, marca nem preenche nada.',
  'about.vault': 'Os segredos nunca saem do cofre, e nenhum é mostrado de novo.',
  'about.version': 'Llavero {version}. Software livre sob licença MIT. Não é feito pela Bitso.',
};
