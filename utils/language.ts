// Apart from the sentences themselves: the background chooses a language and says next to nothing in it.
export const languages = ['en', 'es', 'pt-BR'] as const;
export type Language = (typeof languages)[number];

/** Where a language's numbers and dates come from, unless the browser names a region. */
export const homes: Record<Language, string> = { en: 'en-US', es: 'es-MX', 'pt-BR': 'pt-BR' };

/** The setting, or the first of the browser's languages that Llavero speaks, or English. */
export function chooseLanguage(setting: Language | 'system', preferred: readonly string[]): Language {
  if (setting !== 'system') return setting;
  for (const tag of preferred) {
    const known = languages.find((language) => isSameLanguage(language, tag));
    if (known) return known;
  }
  return 'en';
}

/** The browser's own region for the language ("es-AR"), since it decides what a comma means. */
export function chooseRegion(language: Language, preferred: readonly string[]): string {
  return preferred.find((tag) => tag.includes('-') && isSameLanguage(language, tag)) ?? homes[language];
}

function isSameLanguage(one: string, other: string): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase();
}
