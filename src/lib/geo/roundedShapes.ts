/** A copy of shapes with every coordinate, in degrees, rounded to some decimals. */
export function roundedShapes<Shapes>(shapes: Shapes, decimals: number): Shapes {
  const steps = 10 ** decimals;
  return JSON.parse(JSON.stringify(shapes), (_, value) => (typeof value === 'number' ? Math.round(value * steps) / steps : value));
}
