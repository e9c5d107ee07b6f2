import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../text/language.ts';
import type { Forms } from './plural.ts';

interface Counting {
  readonly language: Language;
  readonly forms: Forms;
  readonly say: (n: number) => string;
}

const made: Counting[] = [];

// Every message that counts is made by `counted`: here it tells of each.
const { counted } = await vi.importActual<typeof import('./plural.ts')>('./plural.ts');
vi.doMock('./plural.ts', () => ({
  counted: (language: Language, forms: Forms) => {
    const say = counted(language, forms);
    made.push({ language, forms, say });
    return say;
  },
}));
const files = import.meta.glob(['./**/*.ts', '!./**/*.test.ts']);
for (const load of Object.values(files)) await load();

const numbers = [0, 1, 2, 3, 11, 100, 103] as const;
const of = (language: Language) => made.filter((one) => one.language === language);
/** Whether a message words each number by itself, rather than setting any number beside the same words. */
const inflects = ({ forms }: Counting) => Object.keys(forms).length > 1;
const nameOf = ({ forms }: Counting) => JSON.stringify(forms);
const digitsOf: Readonly<Record<Language, RegExp>> = {
  en: /[0-9]/,
  fa: /[۰-۹]/u,
  ar: /[٠-٩]/u,
};

describe.each(['en', 'fa', 'ar'] as const)('messages that count, in %s', (language) => {
  it('are there', () => {
    expect(of(language).length).toBeGreaterThan(10);
  });

  it('say every number, in the digits of the language alone', () => {
    for (const one of of(language)) {
      for (const n of numbers) {
        const said = one.say(n);
        expect(said, nameOf(one)).not.toContain('#');
        const others = Object.values(digitsOf).filter((digits) => digits !== digitsOf[language]);
        for (const digits of others) expect(said, nameOf(one)).not.toMatch(digits);
        // A number up to two may be told by a word; others never.
        if (n > 2) expect(said, nameOf(one)).toMatch(digitsOf[language]);
      }
    }
  });

  it('have no form that the language never asks for', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const one of of(language)) {
      for (const form of Object.keys(one.forms)) {
        expect(categories, nameOf(one)).toContain(form);
      }
    }
  });
});

describe('messages that count, in Arabic', () => {
  it('have each form that its rule asks for: a noun after three to ten is another than after eleven', () => {
    for (const one of of('ar').filter(inflects)) {
      const forms = Object.keys(one.forms);
      expect(forms, nameOf(one)).toEqual(expect.arrayContaining(['one', 'two', 'other']));
      expect(forms.includes('few'), nameOf(one)).toBe(forms.includes('many'));
    }
  });

  it('word three as a hundred and three, and one, two, three, eleven and a hundred apart', () => {
    const bare = (text: string) => text.replace(/[٠-٩]+/gu, '#');
    const counting = of('ar').filter(({ forms }) => 'few' in forms);
    expect(counting.length).toBeGreaterThan(10);
    for (const one of counting) {
      const [none, single, dual, few, many, hundred, again] = numbers.map(one.say);
      expect(bare(again ?? ''), nameOf(one)).toBe(bare(few ?? ''));
      expect(new Set([single, dual, few, many, hundred]).size, nameOf(one)).toBe(5);
      expect(none, nameOf(one)).not.toBe('');
    }
  });

  it('count by a word where there are one or two, as Arabic does', () => {
    for (const one of of('ar').filter(inflects)) {
      for (const n of [1, 2]) expect(one.say(n), nameOf(one)).not.toMatch(/[٠-٩]/u);
    }
  });
});

describe('messages that count, in English', () => {
  it('say none as they say many', () => {
    for (const one of of('en')) {
      const [none, , dual] = numbers.map((n) => one.say(n).replace(/\d+/, '#'));
      expect(none, nameOf(one)).toBe(dual);
    }
  });
});
