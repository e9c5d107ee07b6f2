import { describe as group, expect, it } from 'vitest';
import { describe } from '../../text/quote.ts';
import { atPassage } from './text-fragment.ts';

const text =
  'The assembly met in Paris, its home. The assembly met again. All of its many speakers said, in one way or another, that the days to come would be better than the days of the past, and went home.';

function passage(words: string, url = 'https://news.example/8') {
  const start = text.indexOf(words);
  return atPassage(url, text, describe(text, { start, end: start + words.length }));
}

group('atPassage', () => {
  it('names a short passage whole, with the marks that mean something there encoded', () => {
    expect(passage('met in Paris, its home')).toBe(
      'https://news.example/8#:~:text=met%20in%20Paris%2C%20its%20home',
    );
    const dashed = atPassage(
      'https://a.example',
      'a-b & c',
      describe('a-b & c', { start: 0, end: 7 }),
    );
    expect(dashed).toBe('https://a.example#:~:text=a%2Db%20%26%20c');
  });

  it('names the first and the last words of a long one', () => {
    const link = passage(text.slice(text.indexOf('All of')));
    expect(link).toMatch(/:~:text=All%20of%20its%20many%20speakers%20said%2C,[^,]*went%20home\.$/);
  });

  it('tells words that stand twice apart by what stands around them', () => {
    expect(passage('The assembly met')).toMatch(/text=The%20assembly%20met,-in%20Paris%2C%20its$/);
  });

  it('goes behind a fragment that the address has', () => {
    expect(passage('its home', 'https://news.example/#part')).toBe(
      'https://news.example/#part:~:text=its%20home',
    );
  });
});
