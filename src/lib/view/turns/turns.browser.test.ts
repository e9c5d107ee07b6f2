import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTurn, wakeAll } from './turns.ts';

let done: string[];

const job = (name: string) => (): void => void done.push(name);

/** What waits for the next task runs. */
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  done = [];
});

afterEach(wakeAll);

describe('inTurn', () => {
  it('does one job a task, in the order in which they came', async () => {
    for (const name of ['header', 'timeline', 'chronicle']) inTurn(job(name));
    expect(done).toEqual([]);
    await task();
    expect(done).toEqual(['header']);
    await task();
    expect(done).toEqual(['header', 'timeline']);
    await task();
    expect(done).toEqual(['header', 'timeline', 'chronicle']);
  });

  it('does what a job brings along after what waits already', async () => {
    inTurn(() => {
      job('timeline')();
      inTurn(job('axes'));
    });
    inTurn(job('chronicle'));
    for (let i = 0; i < 3; i += 1) await task();
    expect(done).toEqual(['timeline', 'chronicle', 'axes']);
  });

  it('does all at the first sign of a hand, before what the hand is on hears of it', () => {
    for (const name of ['header', 'timeline']) inTurn(job(name));
    const button = document.body.appendChild(document.createElement('button'));
    button.addEventListener('click', job('click'));
    button.click();
    button.remove();
    expect(done).toEqual(['header', 'timeline', 'click']);
  });

  it('does not do what was called off, nor anything twice', async () => {
    const callOff = inTurn(job('header'));
    inTurn(job('timeline'));
    callOff();
    wakeAll();
    await task();
    expect(done).toEqual(['timeline']);
  });

  it('goes on in turns after one that failed', async () => {
    const failed = new Promise((resolve) => {
      addEventListener(
        'error',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          resolve(event.message);
        },
        { once: true, capture: true },
      );
    });
    inTurn(() => {
      throw new Error('no such part');
    });
    inTurn(job('chronicle'));
    expect(await failed).toMatch('no such part');
    await task();
    expect(done).toEqual(['chronicle']);
  });
});

describe('wakeAll', () => {
  it('does what waits, and what comes to wait by that', () => {
    inTurn(() => {
      job('timeline')();
      inTurn(() => {
        job('lanes')();
        inTurn(job('marks'));
      });
    });
    wakeAll();
    expect(done).toEqual(['timeline', 'lanes', 'marks']);
  });

  it('does nothing where nothing waits', () => {
    wakeAll();
    expect(done).toEqual([]);
  });
});
