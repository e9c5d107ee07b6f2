import { compare } from './compare.ts';
import { measureCommand } from './command.ts';
import { strain } from './strain.ts';

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  news: compare,
  hostile: strain,
  command: measureCommand,
};

/** Measures and prints; with names of parts only those. */
export async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  }
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await part();
  }
}
