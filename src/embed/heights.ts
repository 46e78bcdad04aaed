/** The messages that report the height of a frame. Six kinds of parent pages are known, and each expects a message of its own form. */
export function heightMessages(height: number, width: number, query: URLSearchParams, src: string): unknown[] {
  const id = query.get('childId') ?? query.get('id') ?? '';
  return [
    { type: 'roadstead:height', id, height, width },
    { 'datawrapper-height': { [id || 'roadstead']: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ context: 'iframe.resize', src, height }),
    ...(query.get('childId') ? [['pym', query.get('childId'), 'height', String(height)].join('xPYMx')] : []),
    ...(resizerId ? [`[iFrameSizer]${resizerId}:${height}:${width}:size`] : []),
  ];
}

/** The id that a parent with iframe-resizer has given this frame; '' until then. */
let resizerId = '';

/**
 * Reports the height of `element` to the parent of this frame now and whenever it changes; answers a parent's greeting. Nothing secret is sent, so any parent may hear it. The first report does
 * not wait for the observer, which browsers hold back in a frame that is not on the screen.
 */
export function reportHeight(element: HTMLElement): void {
  if (window.parent === window) return;
  const query = new URLSearchParams(location.search);
  const send = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    for (const message of heightMessages(height, element.clientWidth, query, location.href)) window.parent.postMessage(message, '*');
  };
  new ResizeObserver(send).observe(element);
  window.addEventListener('message', ({ data, source }) => {
    if (source !== window.parent || typeof data !== 'string') return;
    const greeting = /^\[iFrameSizer\]([^:]+):/.exec(data);
    if (greeting?.[1]) resizerId = greeting[1];
    if (greeting || data.startsWith('pym')) send();
  });
  window.parent.postMessage('[iFrameResizerChild]Ready', '*');
  send();
}
