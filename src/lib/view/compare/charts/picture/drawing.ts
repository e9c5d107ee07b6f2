import { copyOf, definitionsOf, svgElement } from './copy.ts';
import { textLines } from './text-lines.ts';

export interface Drawing {
  readonly root: SVGElement;
  /** Families of its letters. */
  readonly families: ReadonlySet<string>;
}

/** From the top of a letter's box to its base line, in px. */
function ascentOf(style: CSSStyleDeclaration): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0.8 * parseFloat(style.fontSize);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return context.measureText('').fontBoundingBoxAscent;
}

function write(node: Text, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  const rtl = style.direction === 'rtl';
  return textLines(node).map(({ text, box }) => {
    const element = svgElement('text', {
      x: (rtl ? box.right : box.left) - origin.left,
      y: box.top - origin.top + ascentOf(style),
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      direction: style.direction,
    });
    element.textContent = text;
    return element;
  });
}

/**
 * An element as the page shows it, as a drawing of its own: every line of text where it stands, every svg in it, and lines
 * under what has one. It holds no style sheet, no link and nothing of the page.
 */
export function drawingOf(sheet: HTMLElement): Drawing {
  const origin = sheet.getBoundingClientRect();
  const { direction, backgroundColor } = getComputedStyle(sheet);
  const root = svgElement('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width: Math.ceil(origin.width),
    height: Math.ceil(origin.height),
    direction,
    lang: document.documentElement.lang,
  });
  root.append(svgElement('rect', { width: '100%', height: '100%', fill: backgroundColor }));
  const families = new Set<string>();

  function draw(element: Element): void {
    const style = getComputedStyle(element);
    if (style.display === 'none' || element.matches('.visually-hidden')) return;
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left - origin.left, box.top - origin.top];
    const { width, height } = box;
    const under = parseFloat(style.borderBlockEndWidth);
    if (under > 0) {
      const at = { x1: x, x2: x + width, y1: y + height, y2: y + height };
      root.append(
        svgElement('line', { ...at, stroke: style.borderBlockEndColor, 'stroke-width': under }),
      );
    }
    if (element instanceof SVGSVGElement) {
      if (width > 0 && height > 0) root.append(copyOf(element, { x, y, width, height }));
      return;
    }
    for (const node of element.childNodes) {
      if (node instanceof Element) draw(node);
      if (node instanceof Text) root.append(...write(node, style, origin));
    }
    for (const family of style.fontFamily.split(',')) {
      families.add(family.replaceAll(/["']/gu, '').trim());
    }
  }

  draw(sheet);
  root.append(definitionsOf(root));
  return { root, families };
}
