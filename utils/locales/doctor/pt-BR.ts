/** O que diz o doutor: causas com o conserto, e o que ele viu. */
export const doctorPtBR = {
  'doctor.examine': 'Descobrir por quê',
  'doctor.again': 'Verificar de novo',
  'doctor.sends': 'Envia GET /ticker sem chave, e GET /balance com esta.',
  'doctor.status':
    'Perguntar também à página de status do Bitso (status.bitso.com, sem cookies; o navegador pede sua permissão antes)',
  'doctor.works': 'Agora funciona.',
  'doctor.causes': 'O que pode ser, na ordem em que convém verificar',
  'doctor.evidence': 'O que o Llavero viu',
  'doctor.copy': 'Copiar detalhes',
  'doctor.copy-hint': 'Sem chave, segredo, nome nem valores.',
  'weight.seen': 'Comprovado',
  'weight.likely': 'Provável',
  'weight.possible': 'Possível',
  'cause.no-connection': 'Sem conexão. Verifique a rede deste computador.',
  'cause.site-access': 'O navegador não deixa o Llavero chegar a bitso.com. Dê acesso em “Aviso”.',
  'cause.network':
    'Algo no caminho, como uma VPN, um proxy ou a página de acesso de uma rede. Tente outra rede.',
  'cause.web-filter':
    'O filtro web do Bitso recusou o endereço deste computador. Tente sem VPN, ou mais tarde.',
  'cause.clock': 'O relógio deste computador está errado. Deixe-o no automático.',
  'cause.bitso-fault': 'O Bitso está com uma falha. Espere, ou veja status.bitso.com.',
  'cause.bitso-slow': 'O Bitso responde devagar demais. Tente de novo em instantes.',
  'cause.bitso-changed':
    'O Bitso responde de um modo que o Llavero não conhece. Procure uma atualização do Llavero.',
  'cause.too-many': 'Solicitações demais desta conta. Espere um minuto; um bot gasta a mesma cota.',
  'cause.ip-list':
    'O endereço deste computador não está na lista de IPs da chave. Veja a chave na página de API do Bitso e acrescente o endereço.',
  'cause.deleted': 'A chave foi excluída no Bitso. Veja se ainda está na lista; se não, crie uma nova.',
  'cause.switched-off': 'A chave está desativada no Bitso. Veja na lista.',
  'cause.right-off': '“Ver saldos” está desligado nesta chave. Crie uma que tenha só isso.',
  'cause.mistyped':
    'A chave ou o segredo não são os que o Bitso mostrou. Copie os dois de novo; segredo perdido exige uma chave nova.',
  'cause.swapped':
    'A chave e o segredo parecem estar um no lugar do outro. Adicione a chave de novo, ao contrário.',
  'cause.damaged':
    'A chave ou o segredo parecem danificados: aspas, um rótulo, caracteres ocultos, cortados ou colados duas vezes. Copie de novo.',
  'cause.filled-in':
    'O navegador ou um gerenciador de senhas pode ter preenchido outra coisa. Esvazie os dois campos e cole de novo.',
  'cause.nonce-clash':
    'Outro programa usa a mesma chave com números que correm à frente. Dê a cada programa uma chave própria.',
  'cause.restricted': 'O Bitso restringiu a conta. Entre lá e escreva ao suporte.',
  'cause.country': 'O Bitso não atende o lugar onde este computador parece estar. Tente sem VPN.',
  'cause.unverified': 'O Bitso pede algo mais sobre quem tem a conta. Entre lá e veja.',
  'cause.terms': 'O Bitso pede que seus novos termos sejam aceitos. Entre lá e leia-os.',
  'cause.not-known': 'O Llavero não consegue saber. Verifique mais tarde e copie os detalhes se continuar.',
  'evidence.answered': 'O Bitso, ou algo em seu lugar, respondeu ({status}).',
  'evidence.no-reply': 'Não veio resposta.',
  'evidence.clock-ahead': 'O relógio deste computador está {span} adiantado em relação à resposta.',
  'evidence.clock-behind': 'O relógio deste computador está {span} atrasado em relação à resposta.',
  'evidence.clock-right': 'O relógio deste computador coincide com o da resposta.',
  'evidence.clock-unknown': 'A resposta não disse que horas são; não deu para comparar o relógio.',
  'evidence.has-worked': 'Esta chave já funcionou neste computador: o segredo está certo.',
  'evidence.never-worked': 'Esta chave nunca funcionou neste computador.',
  'evidence.ip-set': 'O registro diz que a chave tem lista de IPs.',
  'evidence.ip-none': 'O registro diz que a chave não tem lista de IPs.',
  'evidence.ip-unknown': 'Não se sabe se a chave tem lista de IPs.',
  'evidence.prices-answered': 'Os preços públicos chegaram: dá para chegar ao Bitso.',
  'evidence.prices-failed': 'Os preços públicos também não chegaram.',
  'evidence.other-key-worked': 'Outra chave funcionou nos mesmos minutos.',
  'evidence.browser-offline': 'O navegador diz que está sem conexão.',
  'evidence.bitso-fine': 'A página de status do Bitso não relata problemas.',
  'evidence.bitso-troubled': 'A página de status do Bitso relata problemas ou manutenção.',
} as const;
