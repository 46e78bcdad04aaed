/** Why a whole file is refused. The messages have a sentence for each. */
export type RefusalReason =
  | 'empty'
  | 'unknown'
  | 'picture'
  | 'document'
  | 'sheet'
  | 'packed'
  | 'gone'
  | 'html'
  | 'json'
  | 'xml'
  | 'entities'
  | 'zip'
  | 'bomb'
  | 'large'
  | 'workbook'
  | 'merged'
  | 'shapefile'
  | 'projection'
  | 'noRows'
  | 'edition'
  | 'schema'
  | 'deck'
  | 'briefing'
  | 'failed';

/** A file that cannot be read, with the reason and, where there is one, what the parser said. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail = '',
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
  }
}
