import { save } from '../../render/save.ts';

/** Saves a text as a file of a type, named like the file that it was made from. */
export function saveText(text: string, type: string, name: string, ending: string): void {
  save(new Blob([text], { type: `${type};charset=utf-8` }), `${name.replace(/[\\/:*?"<>|]+/g, '-')}.${ending}`);
}
