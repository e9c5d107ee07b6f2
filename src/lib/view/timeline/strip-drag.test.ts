import { describe, expect, it } from 'vitest';
import { draggedWindow } from './strip-drag.ts';

const at = { start: 100, end: 200 };

describe('draggedWindow', () => {
  it('draws from where the drag began to where it is, either way', () => {
    expect(draggedWindow('draw', at, 10, 40)).toEqual({ start: 10, end: 40 });
    expect(draggedWindow('draw', at, 40, 10)).toEqual({ start: 10, end: 40 });
  });

  it('moves the window by the way gone, keeping its length', () => {
    expect(draggedWindow('move', at, 150, 130)).toEqual({ start: 80, end: 180 });
  });

  it('resizes by either edge', () => {
    expect(draggedWindow('start', at, 100, 150)).toEqual({ start: 150, end: 200 });
    expect(draggedWindow('end', at, 200, 150)).toEqual({ start: 100, end: 150 });
  });

  it('moves an edge by the way gone, wherever its thumb was gripped', () => {
    expect(draggedWindow('start', at, 94, 144)).toEqual({ start: 150, end: 200 });
  });

  it('turns the window around where an edge passes the other', () => {
    expect(draggedWindow('start', at, 100, 260)).toEqual({ start: 200, end: 260 });
  });

  it('keeps the window where the drag would leave none', () => {
    expect(draggedWindow('end', at, 200, 100)).toEqual(at);
  });
});
