/** Rounds a number to hundredths. Finer fractions of a px cannot be seen and only make files longer. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;
