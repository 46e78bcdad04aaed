/** The style of the lines of a drawn map in embedded maps, where no style sheet of the app stands. The app's is `drawn.css`. */
export const LINE_CSS =
  '.ln{fill:none;stroke-linejoin:round;vector-effect:non-scaling-stroke}.reach{fill:none;stroke:transparent;stroke-width:7;vector-effect:non-scaling-stroke;pointer-events:stroke}';
