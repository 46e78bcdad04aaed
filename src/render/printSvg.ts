import type { Picture } from './svg.ts';

/** Opens the browser's print dialog for one picture, on a page of the picture's size. Saved as PDF, text stays text and lines stay vectors. */
export function printSvg({ svg, width, height }: Picture, title: string): void {
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
  frame.srcdoc = `<!doctype html><style>@page{size:${width}px ${height}px;margin:0}html,body{margin:0}svg{display:block}</style>${svg}`;
  document.body.append(frame);
}
