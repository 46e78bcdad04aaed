/**
 * Lets React work on a page that the browser translates. Such a browser puts a `font` element in the place of each text, while React still holds the text: it would
 * change a text that nobody sees, or remove it from an element that it has left, which throws and ends the page. Here each text is remembered with
 * what stands for it, and comes back to its place when React changes it; the browser then translates it anew. Gives a function that ends it.
 */
export function followTranslation(): () => void {
  const standIns = new WeakMap<Node, Element>();
  const standInOf = (node: Node | null): Element | undefined => {
    const standIn = node && !node.isConnected ? standIns.get(node) : undefined;
    return standIn?.isConnected ? standIn : undefined;
  };
  const observer = new MutationObserver((records) => remember(records, standIns));
  observer.observe(document.documentElement, { childList: true, subtree: true });
  const { removeChild, insertBefore } = Node.prototype;
  // A browser has it on Node; the prototypes below are asked first, where a test's document has it.
  const owner = [Text.prototype, CharacterData.prototype, Node.prototype].find((prototype) => Object.hasOwn(prototype, 'nodeValue')) ?? Node.prototype;
  const value = Object.getOwnPropertyDescriptor(owner, 'nodeValue');
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const standIn = standInOf(child);
    standIn?.remove();
    return standIn ? child : (removeChild.call(this, child) as T); // It gives the child that it was given.
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, next: Node | null): T {
    return insertBefore.call(this, node, standInOf(next) ?? next) as T; // It gives the node that it was given.
  };
  if (value)
    Object.defineProperty(owner, 'nodeValue', {
      ...value,
      set(this: ChildNode, text: string | null) {
        standInOf(this)?.replaceWith(this);
        value.set?.call(this, text);
      },
    });
  return () => {
    observer.disconnect();
    Object.assign(Node.prototype, { removeChild, insertBefore });
    if (value) Object.defineProperty(owner, 'nodeValue', value);
  };
}

/** Pairs each text that left its element with the `font` that came into its place at the same moment. */
function remember(records: readonly MutationRecord[], standIns: WeakMap<Node, Element>): void {
  const fonts = new Set(records.flatMap(({ addedNodes }) => [...addedNodes].filter((node): node is Element => node.nodeName === 'FONT')));
  if (fonts.size === 0) return;
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records)
    for (const node of removedNodes) {
      const font = [...addedNodes, previousSibling, nextSibling].find((other): other is Element => fonts.has(other as Element)); // The set decides whether it is one.
      if (font && node.nodeType === Node.TEXT_NODE) standIns.set(node, font);
    }
}
