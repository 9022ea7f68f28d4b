export const hygienePtBR = {
  // registry
  'hygiene.describe': 'O que sei dela',
  'hygiene.describe-title': 'O que você sabe de “{name}”?',
  'hygiene.describe-text':
    'Veja a chave na página de API da Bitso e diga o que aparece lá. O que você não souber fica como desconhecido.',
  'hygiene.created': 'Criada em',
  'hygiene.replace-by': 'Substituir até',
  'hygiene.notes': 'Anotações',
  'hygiene.notes-hint': 'Nunca escreva um segredo aqui.',
  'hygiene.date-unknown': 'Deixe vazio se não souber.',
  'hygiene.account': 'Conta',
  'hygiene.same-account': 'A mesma que “{name}”: conta uma vez',
  'hygiene.count-apart': 'É outra conta',
  'hygiene.retired': 'Revogada em {day}; guardada como histórico',
  'hygiene.unretire': 'Ela ainda existe',
  'hygiene.register': 'Uma chave que está com outra pessoa',
  'hygiene.register-text':
    'Uma chave que você deu a um rastreador, um robô ou um programa de impostos também conta. O Llavero não precisa do segredo para cuidar dela.',
  'hygiene.register-key': 'Chave de API, não o segredo (opcional)',
  'hygiene.register-key-hint':
    'Só uma impressão digital dela é guardada, para notar quando dois serviços têm a mesma chave.',
  'hygiene.register-submit': 'Adicionar ao registro',
  'hygiene.registered': '“{name}” está no registro. Agora diga o que ela pode fazer.',
  'right.by-api-likely': 'provável, pela resposta da Bitso, {day}',
};
