import { wrapLongitude } from './wrapLongitude.ts';

/** Formats a position in decimal degrees as degrees and minutes, as on a chart: 12°26.5′N 043°17.0′E. Longitudes beyond 180 degrees are wrapped. */
export function formatPosition(lat: number, lon: number): string {
  return `${formatLatitude(lat)} ${formatLongitude(lon)}`;
}

/** Formats a latitude in degrees and minutes. */
function formatLatitude(lat: number): string {
  return `${degreesMinutes(Math.abs(lat), 2)}${lat < 0 ? 'S' : 'N'}`;
}

/** Formats a longitude in degrees (three digits) and minutes. */
function formatLongitude(lon: number): string {
  const east = wrapLongitude(lon);
  return `${degreesMinutes(Math.abs(east), 3)}${east < 0 ? 'W' : 'E'}`;
}

function degreesMinutes(value: number, digits: number): string {
  const tenths = Math.round(value * 600);
  const degrees = Math.floor(tenths / 600);
  return `${String(degrees).padStart(digits, '0')}°${((tenths % 600) / 10).toFixed(1).padStart(4, '0')}′`;
}

/** Formats a whole degree for the neat line: 045°E, 10°N, 0°. */
export function formatDegree(value: number, axis: 'lat' | 'lon'): string {
  const degree = axis === 'lon' ? wrapLongitude(value) : value;
  const rounded = Math.round(Math.abs(degree) * 60) / 60;
  const whole = Math.floor(rounded + 1e-9);
  const minutes = Math.round((rounded - whole) * 60);
  const side = axis === 'lat' ? (degree < 0 ? 'S' : 'N') : degree < 0 ? 'W' : 'E';
  const text = `${axis === 'lon' && rounded ? String(whole).padStart(3, '0') : String(whole)}°${minutes ? `${String(minutes).padStart(2, '0')}′` : ''}`;
  return rounded === 0 || (axis === 'lon' && rounded === 180) ? text : `${text}${side}`;
}
