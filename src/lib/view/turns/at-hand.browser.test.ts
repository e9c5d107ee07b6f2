import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { atHand } from './at-hand.ts';

let done: number;
let callOff: () => void;

beforeEach(() => {
  done = 0;
  callOff = atHand(() => (done += 1));
});

afterEach(() => callOff());

const sign = (type: string): boolean => document.body.dispatchEvent(new Event(type));

describe('atHand', () => {
  it('waits for a hand', () => {
    sign('load');
    expect(done).toBe(0);
  });

  it('does its job when a hand comes near, and once', () => {
    sign('pointerover');
    sign('scroll');
    sign('click');
    expect(done).toBe(1);
  });

  it('does nothing once it is called off', () => {
    callOff();
    sign('keydown');
    expect(done).toBe(0);
  });
});
