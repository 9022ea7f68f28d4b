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
} as const;
