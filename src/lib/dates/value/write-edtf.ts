import type { Edtf, EdtfDate, EdtfPoint, EdtfRun } from './edtf.ts';

function two(value: number | 'XX'): string {
  return typeof value === 'number' && value < 10 ? `0${value}` : `${value}`;
}

function writeYear({ year, unspecified }: EdtfPoint): string {
  if (unspecified === 0 && year > 999 && year < 10_000) return `${year}`;
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (year < 0 ? '-' : '') + digits.slice(0, 4 - unspecified) + 'X'.repeat(unspecified);
}

function writePoint(point: EdtfPoint): string {
  const rest = point.type === 'season' ? `-${point.season}` : writeMonthDay(point);
  return writeYear(point) + rest + (point.qualifier ?? '');
}

function writeMonthDay({ month, day }: EdtfDate): string {
  if (month === undefined) return '';
  return day === undefined ? `-${two(month)}` : `-${two(month)}-${two(day)}`;
}

function writeMember(member: EdtfPoint | EdtfRun): string {
  if (member.type !== 'run') return writePoint(member);
  return `${member.from ? writePoint(member.from) : ''}..${member.to ? writePoint(member.to) : ''}`;
}

function writeEnd(end: EdtfPoint | '..' | ''): string {
  return typeof end === 'string' ? end : writePoint(end);
}

/** The EDTF string of a parsed value, in the one canonical spelling: `readEdtf` reads it back as it was. */
export function writeEdtf(edtf: Edtf): string {
  switch (edtf.type) {
    case 'date':
    case 'season':
      return writePoint(edtf);
    case 'interval':
      return `${writeEnd(edtf.from)}/${writeEnd(edtf.to)}`;
    case 'one-of':
      return `[${edtf.members.map(writeMember).join(',')}]`;
    case 'all-of':
      return `{${edtf.members.map(writeMember).join(',')}}`;
  }
}
