import type { Edtf, EdtfPoint, EdtfRun } from './edtf.ts';

function two(value: number | 'XX'): string {
  return String(value).padStart(2, '0');
}

function writeYear({ year, unspecified }: EdtfPoint): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (year < 0 ? '-' : '') + digits.slice(0, 4 - unspecified) + 'X'.repeat(unspecified);
}

function writePoint(point: EdtfPoint): string {
  const parts = [writeYear(point)];
  if (point.type === 'season') parts.push(String(point.season));
  else {
    if (point.month !== undefined) parts.push(two(point.month));
    if (point.day !== undefined) parts.push(two(point.day));
  }
  return parts.join('-') + (point.qualifier ?? '');
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
