import { DOMParser, type Document } from '@xmldom/xmldom';
import { faultText } from '../../lib/faultText.ts';
import { Refusal } from '../refusal.ts';
import { refuseEntities } from '../xmlGuard.ts';

/** The document of an XML text. Throws a Refusal if it is broken, or declares entities of its own. */
export function xmlDocument(text: string): Document {
  refuseEntities(text);
  try {
    const parser = new DOMParser({ onError: (level, message) => level !== 'warning' && fail(message) });
    return parser.parseFromString(text, 'text/xml');
  } catch (error) {
    return fail(error instanceof Refusal ? error.detail : faultText(error));
  }
}

function fail(message: string): never {
  throw new Refusal('xml', message.slice(0, 200));
}
