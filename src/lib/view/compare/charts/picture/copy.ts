const namespace = 'http://www.w3.org/2000/svg';

/** An element of SVG with attributes. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What a style sheet says of a shape, and of its letters, that a picture has to say itself. */
const ofShapes = [
  'fill',
  'fill-opacity',
  'opacity',
  'shape-rendering',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
];
/** What SVG takes for granted. */
const usual: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  opacity: '1',
  'shape-rendering': 'auto',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
};
const ofLetters = [
  'direction',
  'dominant-baseline',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
  'text-anchor',
  'unicode-bidi',
];
/** Attributes that say where a shape is and how it is made; all others belong to the page. */
const geometry =
  /^(?:[xyr]|[xy][12]|[cdr][xy]|d|width|height|points|transform|mask|viewBox|offset|stop-.*)$/u;

const isUnseen = ({ display, fill, stroke }: CSSStyleDeclaration): boolean =>
  display === 'none' || (stroke === 'none' && /^none$|^rgba\(.*, 0\)$/u.test(fill));

/** A copy of an element of a drawing with what style sheets say of it written in; `null` for what is not to be seen. */
function copied(element: Element): SVGElement | null {
  const style = getComputedStyle(element);
  const name = element.localName === 'a' ? 'g' : element.localName;
  if (name === 'title' || name === 'defs') return null;
  const isGroup = name === 'g' || name === 'svg';
  if (isGroup ? style.display === 'none' : isUnseen(style)) return null;
  const made = svgElement(name);
  for (const { name: key, value } of element.attributes) {
    if (geometry.test(key)) made.setAttribute(key, value);
  }
  const properties = isGroup ? [] : name === 'text' ? [...ofShapes, ...ofLetters] : ofShapes;
  for (const property of properties) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== usual[property]) made.setAttribute(property, value);
  }
  if (name === 'svg') made.setAttribute('overflow', style.overflowX);
  for (const child of element.childNodes) {
    const inner = child instanceof Element ? copied(child) : child instanceof Text && child.data;
    if (inner !== null && inner !== false) made.append(inner);
  }
  return made;
}

/** A drawing on the page as a part of another: `box` is where it stands there, in px. */
export function copyOf(svg: SVGSVGElement, box: Readonly<Record<string, number>>): SVGElement {
  const made = copied(svg) ?? svgElement('svg');
  for (const [key, value] of Object.entries(box)) made.setAttribute(key, String(value));
  return made;
}

/** What the parts of a drawing refer to by `url(#…)`, found on the page, and what that refers to in its turn. */
export function definitionsOf(drawing: Element): SVGElement {
  const defs = svgElement('defs');
  const seek = (element: Element): void => {
    for (const [, id = ''] of element.outerHTML.matchAll(/url\(#([^)]+)\)/gu)) {
      if (defs.querySelector(`[id="${CSS.escape(id)}"]`)) continue;
      const found = document.getElementById(id);
      if (!found) continue;
      defs.append(found.cloneNode(true));
      seek(found);
    }
  };
  seek(drawing);
  return defs;
}
