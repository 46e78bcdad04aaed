/** The innermost element around the target of an event, itself included, that fits a selector of CSS. Null for none. */
export function closestTo(target: EventTarget | null, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null;
}
