/** Elements made by scripts. Everything that was typed goes in as text; nothing here takes markup. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `true` writes an attribute without a value; `false` and `undefined` write none. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** A button that does something on this page. */
export function button(label: string, act: () => void, className = 'btn quiet'): HTMLButtonElement {
  const made = make('button', { type: 'button', class: className }, label);
  made.addEventListener('click', act);
  return made;
}

/** Puts other children in the place of those that an element has. */
export function refill(element: Element, ...children: readonly (Node | string)[]): void {
  element.replaceChildren(...children);
}
