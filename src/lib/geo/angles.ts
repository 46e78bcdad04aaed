/** Radians in one degree. */
export const RADIANS = Math.PI / 180;
