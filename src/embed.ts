import { chartKind } from './embed/kinds.ts';
import { runPage } from './embed/page.ts';

// A classic script knows its own address only while it is first run.
runPage(chartKind, (document.currentScript as HTMLScriptElement).src);
