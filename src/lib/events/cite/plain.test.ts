import { describe, expect, it } from 'vitest';
import { isolated } from './bidi.ts';
import { plainText } from './plain.ts';
import { reference, words } from './sample-reference.ts';

const strip = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('plainText', () => {
  it('tells the quotation, its source, what it is cited for and where it is found', () => {
    expect(strip(plainText(reference(), words)).split('\n')).toEqual([
      '«تظاهرات گستردهای در روز شنبه، ۸ فوریه ۲۰۲۵، در پاریس برگزار خواهد شد»',
      'موسی افشار (Mousa Afshar), «تظاهرات 8 فوریه ایرانیان در پاریس» [Iranians’ demonstration in Paris on 8 February], ایلاف لندن (Elaph, London). Written 1 February 2025 / 13 Bahman 1403 (stated)',
      'On: Demonstration of Iranians in Paris, 8 February 2025 / 20 Bahman 1403 (stated)',
      'Passage, accessed 9 May 2026: https://example.org/tarikh/?calendars=gregorian,solar-hijri#paris-demonstration-2025',
    ]);
  });

  it('leaves out what nobody knows, and adds the public address where there is one', () => {
    const bare = reference({ author: null, publisher: null, translated: null, written: null });
    expect(strip(plainText(bare, words)).split('\n')[1]).toBe(
      '«تظاهرات 8 فوریه ایرانیان در پاریس»',
    );
    const open = reference({ url: 'https://news.example/8#:~:text=a' });
    expect(plainText(open, words)).toMatch(/\nSource: https:\/\/news\.example\/8#:~:text=a$/);
  });

  it('isolates what runs the other way, each line of it, and nothing else', () => {
    expect(plainText(reference(), words).split('\n')[0]).toMatch(/^\u2067«.*»\u2069$/);
    const english = reference({
      language: 'en',
      quote: 'They met.',
      headline: 'News',
      author: 'A B',
    });
    const [said] = plainText(english, words).split('\n');
    expect(said).toBe('“They met.”');
    expect(isolated('یک\nدو', 'en', 'fa')).toBe('\u2067یک\u2069\n\u2067دو\u2069');
    expect(isolated('«The days», 2021', 'fa', 'en')).toBe('\u2066«The days», 2021\u2069');
    expect(isolated('۲۰۲۱ / 2021', 'fa')).toBe('۲۰۲۱ / 2021');
  });

  it('ends no line with a mark behind an address', () => {
    for (const line of plainText(reference({ url: 'https://a.example/' }), words).split('\n')) {
      if (line.includes('https://')) expect(line).toMatch(/https:\/\/[!-~]+$/);
    }
  });

  it('says below a quotation that the document no longer holds it, and of no other', () => {
    const [quote, said] = strip(plainText(reference({ isLost: true }), words)).split('\n');
    expect(quote).toBe(`«${reference().quote}»`);
    expect(said).toBe(words.lost);
    expect(plainText(reference(), words)).not.toContain(words.lost);
  });
});
