import { expect, test } from 'vitest';
import { inlineCode } from './inline-code.js';

test('finds the scripts and styles within a page, and neither files nor data', () => {
  const page = `
    <style>p { color: red }</style>
    <script src="./theme.js"></script>
    <script type="application/json">{"events":[]}</script>
    <script>go();</script>`;
  expect(inlineCode(page)).toEqual([
    ['inline style 1', 'p { color: red }'],
    ['inline script 2', 'go();'],
  ]);
});

test('the data that starts a page is content and weighs nothing', () => {
  const page = `<script>
\t\t\tkit.start(app, element, {
\t\t\t\tdata: [null,{events:[{id:"a],"}]}],
\t\t\t\tform: null
\t\t\t});</script>`;
  const [[, text] = []] = inlineCode(page);
  expect(text).toContain('data: [],');
  expect(text).toContain('form: null');
  expect(text).not.toContain('events');
});
