/** A short sum of a text: equal for equal texts, and almost always different for others (FNV-1a, 32 bits, base 36). */
export function shortSum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
}
