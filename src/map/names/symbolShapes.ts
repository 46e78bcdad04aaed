import { regionHue, type Theme } from '../../theme/tokens.ts';
import { supportLook } from '../look/supportLooks.ts';
import { centreShapes, islandShapes, type Shape } from '../look/symbols.ts';
import { type Island, isIsland, type SymbolLabel } from './label.ts';

/** The drawing of a symbol around its point. */
export function symbolShapes(symbol: SymbolLabel['symbol'], theme: Theme, regionId: string): Shape[] {
  return isIsland(symbol) ? islandOf(symbol, theme, regionId) : centreShapes(symbol, theme);
}

function islandOf(island: Island, theme: Theme, regionId: string): Shape[] {
  const { latest, first } = regionHue(theme, regionId);
  const [, fill, step] = island.split('-');
  const land = islandShapes(theme.land, theme);
  if (fill === 'support') {
    const { fill: over = '', opacity } = supportLook(theme, regionId, Number(step));
    return [...land, ...islandShapes(over, theme, opacity)];
  }
  return fill === 'latest' || fill === 'first' ? islandShapes(fill === 'latest' ? latest : first, theme) : land;
}
