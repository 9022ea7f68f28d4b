import { type Language, languages } from '../permissions/labels.ts';
import { words } from '../permissions/words.ts';

/** Words that tell one of the three languages from the other two. */
const tells: Record<Language, string> = {
  en: 'withdrawals order orders balances the your key permissions make place view save add new create account and information',
  es: 'retiros retiro ordenes orden llave clave la las los el cuenta guardar nueva crear agregar permisos seguridad información acciones operar tu en y',
  pt: 'saques saque ordens ordem chave conta salvar nova criar adicionar permissões segurança informações ações negociar fazer sua seu em da do não e',
};
let telling: { language: Language; words: ReadonlySet<string> }[] | undefined;

/** The language of a page, by what its labels say; where they tell nothing, by what the page declares. */
export function languageOf(texts: readonly string[], declared: string): Language {
  const said = texts.flatMap(words);
  telling ??= languages.map((language) => ({ language, words: new Set(words(tells[language])) }));
  const votes = telling.map(({ language, words: own }) => ({
    language,
    votes: said.filter((word) => own.has(word)).length,
  }));
  const [best, second] = votes.sort((a, b) => b.votes - a.votes);
  if (best && second && best.votes > second.votes) return best.language;
  const code = declared.slice(0, 2).toLowerCase();
  return languages.find((language) => language === code) ?? best?.language ?? 'en';
}
