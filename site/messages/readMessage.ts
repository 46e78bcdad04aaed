import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** How a message uses one of its arguments. `cases` are those of its selects, in order of the alphabet. */
export interface Argument {
  isNumber: boolean;
  cases: string[];
}

/** A message of the ICU format, read: its elements, its arguments by name, and the categories of each plural in it. */
export interface Message {
  elements: MessageFormatElement[];
  arguments: Map<string, Argument>;
  plurals: { name: string; categories: string[] }[];
}

/** Reads a text in the ICU message format. Throws on broken syntax, and on dates, times, ordinals and tags, which we do not use. */
export function readMessage(text: string): Message {
  const message: Message = { elements: parse(text, { ignoreTag: true }), arguments: new Map(), plurals: [] };
  visit(message.elements, message);
  return message;
}

function visit(elements: MessageFormatElement[], message: Message): void {
  for (const element of elements) {
    if (element.type === TYPE.argument) use(message, element.value, false);
    else if (element.type === TYPE.number) use(message, element.value, true);
    else if (element.type === TYPE.select) {
      use(message, element.value, false, Object.keys(element.options));
      for (const { value } of Object.values(element.options)) visit(value, message);
    } else if (element.type === TYPE.plural) {
      if (element.pluralType === 'ordinal' || element.offset) throw new Error(`ordinals and offsets are not supported: ${element.value}`);
      use(message, element.value, true);
      message.plurals.push({ name: element.value, categories: Object.keys(element.options).filter((key) => !key.startsWith('=')) });
      for (const { value } of Object.values(element.options)) visit(value, message);
    } else if (element.type !== TYPE.literal && element.type !== TYPE.pound) throw new Error('dates, times and tags are not supported');
  }
}

function use(message: Message, name: string, isNumber: boolean, cases: string[] = []): void {
  const known = message.arguments.get(name);
  message.arguments.set(name, { isNumber: isNumber || known?.isNumber === true, cases: [...new Set([...(known?.cases ?? []), ...cases])].sort() });
}
