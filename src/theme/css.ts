import { type Roles, regionHue, type Theme, themes } from './tokens.ts';

const property = (role: string) => `--${role.replace(/([A-Z]|\d)/g, (part) => `-${part.toLowerCase()}`)}`;
const REGIONS = Object.keys(themes.day.regions);

/** The CSS custom properties of all themes, for the head of a page: for the system's light or dark setting, for a chosen theme, and Paper in print. */
export function themeCss(): string {
  const { day, dusk, paper } = themes;
  return [
    `:root{color-scheme:light;${declarations(day)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${declarations(dusk)}}}`,
    `:root[data-theme=dusk]{color-scheme:dark;${declarations(dusk)}}`,
    `:root[data-theme=paper]{${declarations(paper)}}`,
    `@media (prefers-contrast:more){:root:root{--rule:var(--ink-3);--rule-2:var(--ink-2);--edge:var(--ink-1);--ink-3:var(--ink-2)}}`,
    `@media print{:root:root{color-scheme:light;${declarations(paper)}}}`,
  ].join('');
}

function declarations(theme: Theme): string {
  const { name: _, regions, density, incidents, ...roles } = theme;
  const parts = Object.entries(roles).map(([role, value]) => `${property(role)}:${value}`);
  parts.push(...density.map((value, step) => `--density-${step}:${value}`), ...incidents.map((value, type) => `--incident-${type}:${value}`));
  for (const [id, hue] of Object.entries(regions)) parts.push(...Object.entries(hue).map(([use, color]) => `--${use}-${id}:${color}`));
  return parts.join(';');
}

const variable = (name: string) => `var(${name})`;

/** A theme whose values are CSS custom properties instead of colours. A drawing made with it changes with the page's theme without being drawn again. */
export const cssTheme: Theme = {
  // `Object.fromEntries` loses the names of the roles.
  ...(Object.fromEntries(Object.keys(themes.day).map((role) => [role, variable(property(role))])) as unknown as Roles),
  name: 'css',
  regions: Object.fromEntries(
    REGIONS.map((id) => [
      id,
      { fill: variable(`--fill-${id}`), ink: variable(`--ink-${id}`), latest: variable(`--latest-${id}`), first: variable(`--first-${id}`) },
    ]),
  ),
  density: themes.day.density.map((_, step) => variable(`--density-${step}`)),
  incidents: themes.day.incidents.map((_, type) => variable(`--incident-${type}`)),
};

/** The backgrounds of the participation classes of a region, for keys and bars on the page. */
export function participationSwatches(
  regionId: string,
): Record<'latest' | 'first' | 'possible' | 'undated' | 'eligible' | 'observer' | 'both' | 'older' | 'newer', string> {
  const { fill, latest, first } = regionHue(cssTheme, regionId);
  return {
    latest,
    first,
    possible: `repeating-linear-gradient(0deg, ${fill} 0 1.5px, transparent 1.5px 5px)`,
    undated: `radial-gradient(${fill} 1.2px, transparent 1.5px) 0 0 / 5px 5px`,
    eligible: `repeating-linear-gradient(135deg, ${fill} 0 1.5px, transparent 1.5px 5px)`,
    observer: cssTheme.observer,
    both: latest,
    older: `repeating-linear-gradient(135deg, ${latest} 0 3.6px, transparent 3.6px 5.6px)`,
    newer: `repeating-linear-gradient(45deg, ${latest} 0 3.6px, transparent 3.6px 5.6px)`,
  };
}
