/** The languages that documents are read in and the interface speaks. */
export const languages = ['en', 'fa', 'ar'] as const;
export type Language = (typeof languages)[number];

/** One text in each language of the interface. */
export type Multilingual = Readonly<Record<Language, string>>;

/** Base direction of a language's script. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'en' ? 'ltr' : 'rtl';
}

/** Each language by its own name. */
export const ownNames: Multilingual = { en: 'English', fa: 'فارسی', ar: 'العربية' };
