import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Writes a committed file that is made from others, where its text is not there yet. The file is put in place whole: a process that reads it at the same time, like a test, finds the old text
 * or the new one, and never none.
 */
export function writeGenerated(file: URL, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const part = new URL(`${file.href}.part`);
  writeFileSync(part, text);
  renameSync(part, file);
}
