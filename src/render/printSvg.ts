import type { Picture } from './svg.ts';

/** Opens the browser's print dialog for pictures of one size, each on a page of that size. Saved as PDF, text stays text and lines stay vectors. */
export function printSvg(pictures: readonly Picture[], title: string): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset-inline-end:0;inset-block-end:0;inline-size:0;block-size:0;border:0';
  frame.setAttribute('aria-hidden', 'true');
  frame.addEventListener('load', () => {
    const inside = frame.contentWindow;
    if (!inside) return;
    inside.document.title = title;
    inside.addEventListener('afterprint', () => setTimeout(() => frame.remove(), 1000));
    void inside.document.fonts.ready.then(() => {
      inside.focus();
      inside.print();
    });
  });
  const { width = 0, height = 0 } = pictures[0] ?? {};
  const svgs = pictures.map(({ svg }) => svg).join('');
  frame.srcdoc = `<!doctype html><style>@page{size:${width}px ${height}px;margin:0}html,body{margin:0}svg{display:block}body>svg{break-inside:avoid}</style>${svgs}`;
  document.body.append(frame);
}
