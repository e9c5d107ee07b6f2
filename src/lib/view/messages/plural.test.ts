import { describe, expect, it } from 'vitest';
import { counted } from './plural.ts';

describe('counted', () => {
  it('tells one from many in English', () => {
    const events = counted('en', { one: '# event', other: '# events' });
    expect([1, 2, 0].map(events)).toEqual(['1 event', '2 events', '0 events']);
  });

  it('writes Persian digits', () => {
    expect(counted('fa', { other: '# رویداد' })(49)).toBe('۴۹ رویداد');
  });

  it('knows the six forms of Arabic, and may leave the number out', () => {
    const events = counted('ar', {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثًا',
      other: '# حدث',
    });
    expect([0, 1, 2, 3, 11, 100].map(events)).toEqual([
      'لا أحداث',
      'حدث واحد',
      'حدثان',
      '٣ أحداث',
      '١١ حدثًا',
      '١٠٠ حدث',
    ]);
  });

  it('sets thousands apart', () => {
    expect(
      (['en', 'fa', 'ar'] as const).map((one) => counted(one, { other: '#' })(12_345)),
    ).toEqual(['12,345', '۱۲٬۳۴۵', '١٢٬٣٤٥']);
  });

  it('falls back to the general form where a language asks for one that is not given', () => {
    expect(counted('en', { other: '# of them' })(1)).toBe('1 of them');
  });
});
