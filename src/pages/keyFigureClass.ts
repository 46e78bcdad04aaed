/** The class of a key figure: `wide` for words, which are set smaller and take more room than a number. */
export function keyFigureClass({ value }: { value: string }): 'wide' | '' {
  return /^\D/.test(value) || value.length > 8 ? 'wide' : '';
}
