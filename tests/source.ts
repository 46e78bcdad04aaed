import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { group } from 'd3';
import { parseSync } from 'vite';

/** The root of the repository. */
const ROOT = resolve(import.meta.dirname ?? '.', '..');

/** A file of source: its path below the root, its text, and the paths of the files of ours that it imports. */
export interface SourceFile {
  path: string;
  text: string;
  imports: string[];
}

/** All TypeScript files below some folders of the root. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => pathsBelow(join(ROOT, folder))).map(readSource);
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pathsBelow(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => relative(ROOT, resolve(dirname(path), match[1] ?? '')));
  return { path: relative(ROOT, path), text, imports };
}

/** Circles of imports, each as a chain of paths that ends where it begins; `import type` counts too, for it ties files as much. */
export function importCircles(files: readonly SourceFile[]): string[][] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (path: string, way: string[]) => {
    const start = way.indexOf(path);
    if (start >= 0) circles.push([...way.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    for (const next of importsOf.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return circles;
}

/** The folders of files, each with the folders beside it that its files import: of two paths that part at `features/map` and `features/own`, these two. */
export function foldersBeside(files: readonly SourceFile[]): SourceFile[] {
  const ways = files.flatMap(({ path, imports }) => imports.flatMap((target) => partingOf(path.split('/'), target.split('/'))));
  return [...group(ways, ([from]) => from)].map(([path, from]) => ({ path, text: '', imports: [...new Set(from.map(([, to]) => to))] }));
}

/** The two folders at which two paths part; none where one of them is a file there. */
function partingOf(from: readonly string[], to: readonly string[]): [from: string, to: string][] {
  const at = from.findIndex((name, index) => name !== to[index]);
  return at < from.length - 1 && at < to.length - 1 ? [[from.slice(0, at + 1).join('/'), to.slice(0, at + 1).join('/')]] : [];
}

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  id?: { name?: string };
  key?: { name?: string };
}

/** All functions of a file with the number of lines from head to end, nested ones too. */
export function functionLengths({ path, text }: SourceFile): { name: string; lines: number }[] {
  const found: { name: string; lines: number }[] = [];
  const visit = (node: SyntaxNode, name: string) => {
    const own = node.id?.name ?? node.key?.name ?? name;
    if (/Function/.test(node.type) && !/^TS/.test(node.type)) {
      const lines = text.slice(node.start, node.end).split('\n').length;
      found.push({ name: `${path} ${own}`, lines });
    }
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, own);
  };
  // The nodes of the parser have a type each; here only what all have in common is read.
  visit(parseSync(path, text).program as unknown as SyntaxNode, '');
  return found;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
