import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, nameOf, pathOf } from './files.ts';

const root = 'https://host.example/archive/tarikh/';

describe('pathOf', () => {
  it('is what follows the root, without query and fragment', () => {
    expect(pathOf(`${root}fa/sources/?context=on#event`, root)).toBe('fa/sources/');
    expect(pathOf(root, root)).toBe('');
  });

  it('undoes escapes, and is null where they are no text', () => {
    expect(pathOf(`${root}sources/%D8%B3%D9%86%D8%AF/`, root)).toBe('sources/سند/');
    expect(pathOf(`${root}sources/%E0%A4%A/`, root)).toBeNull();
  });

  it('is null for another folder and for another host', () => {
    expect(pathOf('https://host.example/archive/', root)).toBeNull();
    expect(pathOf('https://elsewhere.example/archive/tarikh/fa/', root)).toBeNull();
  });
});

describe('nameOf', () => {
  it('is the index of a folder, and else the path', () => {
    expect(nameOf('')).toBe('index.html');
    expect(nameOf('fa/')).toBe('fa/index.html');
    expect(nameOf('events.json')).toBe('events.json');
  });
});

describe('addressOf', () => {
  it('asks for a folder, not for its index', () => {
    expect(addressOf('index.html', root)).toBe(root);
    expect(addressOf('fa/index.html', root)).toBe(`${root}fa/`);
    expect(addressOf('fa/my-index.html', root)).toBe(`${root}fa/my-index.html`);
  });

  it('leads back to the name, whatever signs are in it', () => {
    const part = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => {
      return !/^\.{1,2}$|\//.test(text) && text !== 'index.html' && text.isWellFormed();
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const name = parts.join('/');
        const path = pathOf(`${addressOf(name, root)}?0123abcd`, root);
        expect(path === null ? null : nameOf(path)).toBe(name);
      }),
    );
  });
});
