import type { Calendar, LunarVariant } from './calendar.ts';
import { lunarCivil } from './lunar-civil.ts';
import { ummAlQura } from './umm-al-qura.ts';

/**
 * The lunar Hijri calendar by one of its two tables. Neither is what was observed everywhere: a date is right within a
 * day (`tolerance`). As a rule Umm al-Qura suits Arabic text and the civil table Persian text.
 */
export function lunar(variant: LunarVariant): Calendar {
  return variant === 'civil' ? lunarCivil : ummAlQura;
}
