import { isoDay } from '../dates/value/iso-day.ts';
import type { Expression } from '../dates/expression.ts';
import type { BoundDocument } from './bound.ts';
import type { Round } from './date-round.ts';
import { brief } from './fault.ts';
import type { SidecarPath } from './read-sidecar.ts';
import { isWeaker } from './weaken.ts';

type FaultArgs = Parameters<BoundDocument['fault']>;

/** What is wrong with the words that an editor quotes for a date, once all dates are known. */
export function readingFaults(document: BoundDocument, round: Round): FaultArgs[] {
  const { text, events, written } = document;
  const faults: FaultArgs[] = [];
  events.forEach(({ when, path, sidecar }, index) => {
    const date = round.events[index]!;
    if (when) {
      const words = brief(text.slice(when.start, when.end));
      faults.push(...faultsOfWords(words, round.readings[index] ?? null, [...path, 'when']));
    }
    // Words that got lost since the document has changed weaken the date themselves.
    const isLost = sidecar.when !== undefined && when === null;
    if (sidecar.basis !== undefined && !isLost && isWeaker(date.basis, sidecar.basis)) {
      faults.push([
        [...path, 'basis'],
        `“${sidecar.basis}”, where the words and ties allow “${date.basis}” at most`,
        'take it out: it can only weaken',
      ]);
    }
  });
  if (written.words) {
    const words = brief(text.slice(written.words.start, written.words.end));
    faults.push(...faultsOfWords(words, round.writtenReading, ['written', 'words']));
  }
  return faults;
}

function faultsOfWords(words: string, reading: Expression | null, path: SidecarPath): FaultArgs[] {
  if (reading === null) {
    return [
      [
        path,
        `“${words}”, in which there is no date`,
        'quote the words that tell the time, or leave the field out',
      ],
    ];
  }
  return reading.derivation.flatMap(({ rule, args }): FaultArgs[] => {
    const wrong = impossible[rule];
    if (wrong !== undefined) {
      return [
        [
          path,
          `“${words}”, ${wrong}`,
          'check the words; if the text itself is wrong, quote only what is right',
        ],
      ];
    }
    if (rule !== 'weekday-disagrees') return [];
    const day = args.value?.type === 'value' ? args.value.value.earliest : null;
    return [
      [
        path,
        `“${words}”, a weekday that ${day === null ? 'the date' : isoDay(day)} is not`,
        'check the words; if the text itself is wrong, quote them without the weekday',
      ],
    ];
  });
}

/** Rules of the engine that end in no date. */
const impossible: Readonly<Record<string, string>> = {
  'no-such-day': 'a day that its calendar does not have',
  'nth-missing': 'a count that runs past the end',
  'range-backward': 'a stretch that ends before it begins',
};
