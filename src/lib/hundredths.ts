/** A number rounded to hundredths: px finer than that are not seen, and only lengthen files. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;
