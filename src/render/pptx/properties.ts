import { HEAD, xmlText } from './xml.ts';

/** The name of the property that holds what a deck and its slides remember: LibreOffice and others drop tags, but keep the properties of a document. */
export const PROPERTY = 'Roadstead';
/** The part of a file that holds its own properties. */
export const PROPERTIES_PART = 'docProps/custom.xml';

/** The part with one property. */
export function propertiesXml(value: string): string {
  return `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${PROPERTY}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property></Properties>`;
}
