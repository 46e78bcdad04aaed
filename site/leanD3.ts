import type { Plugin } from 'vite';

/** The code that replaces a whole part of D3, by the name of the part. */
const INSTEAD: Record<string, string> = {
  // No value is a colour, so d3-interpolate takes numbers as numbers.
  'd3-color': [
    'export function color() { return null; }',
    'function absent() { throw new Error("d3-color is not in this script; src/theme mixes colours"); }',
    'export { absent as rgb, absent as hsl, absent as lab, absent as hcl, absent as cubehelix };',
  ].join('\n'),
  'd3-format': [
    'function absent() { throw new Error("d3-format is not in this script; numbers are written by Intl"); }',
    'export { absent as format, absent as formatPrefix, absent as formatSpecifier };',
    'export { absent as precisionFixed, absent as precisionPrefix, absent as precisionRound };',
  ].join('\n'),
};
/** The start of a line that gives a name to the result of a call. */
const NAMED_CALL = /^((?:export )?(?:var|const|let) [\w$]+ = )(?=\(function|new |[\w$.]+\()/gm;
/** The start of a line that completes a curve or a projection which is not used here. */
const COMPLETION =
  /^((?:Radial|Basis|Bundle|Cardinal|CatmullRom|Monotone|Reflect|Natural)\w*|(?:azimuthal|equalEarth|gnomonic|naturalEarth1|stereographic|transverseMercator)\w*)\.(prototype|invert) = /gm;

/** A line that gives a name to a method. */
const NAMED_METHOD = /^(const \w+ = )(\w+\.range);$/gm;
/** A line that takes two functions out of a list; only of a call that stands alone can the bundler see that it is not needed. */
const NAMED_PAIR = /^const \[(\w+), (\w+)\] = (.+);$/gm;

/**
 * Leaves out of a script what nothing here uses of D3 but the umbrella package brings along. d3-transition adds methods to selections when it is
 * loaded, and nothing here selects elements with D3. d3-color and d3-format stand behind every scale, in case its range is made of colours or its ticks
 * are to be written; the scales here go from facts to px. The other parts have no effect when they are loaded, but the bundler cannot know that
 * calls and completions at their top level are pure: they are marked or written so that it can.
 */
export function leanD3(): Plugin {
  return {
    name: 'roadstead-lean-d3',
    transform: {
      filter: { id: /\/d3-[a-z]+\/(dist|src)\// },
      handler: (code, id) => {
        const [, part = ''] = id.match(/\/(d3-[a-z]+)\/(?:dist|src)\//) ?? [];
        const apart = code.replace(NAMED_PAIR, 'const $1 = /*#__PURE__*/ (() => $3[0])();\nconst $2 = /*#__PURE__*/ (() => $3[1])();');
        const pure = apart
          .replace(NAMED_METHOD, '$1/*#__PURE__*/ (() => $2)();')
          .replace(NAMED_CALL, '$1/*#__PURE__*/ ')
          .replace(COMPLETION, 'const $1_$2 = /*#__PURE__*/ ');
        return { code: INSTEAD[part] ?? pure, map: null, moduleSideEffects: false };
      },
    },
  };
}
