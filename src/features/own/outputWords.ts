import * as say from '#messages';
import { INCIDENT_TYPES } from '../../atlas/incidents.ts';
import type { Language } from '../../i18n/language.ts';
import { FLAGS } from '../../import/flags.ts';
import type { OutputWords } from '../../import/outputs.ts';
import { ASIDE_REASONS } from '../../import/table.ts';
import { byKey } from '../../lib/byKey.ts';

/** The words of saved files, which the worker does not know. */
export function outputWords(language: Language): OutputWords {
  return {
    line: say.ownLine(language),
    column: say.ownColumn(language),
    reason: say.ownReason(language),
    notes: say.ownNotes(language),
    latitude: say.ownRoles(language, 'latitude'),
    longitude: say.ownRoles(language, 'longitude'),
    date: say.ownRoles(language, 'date'),
    end: say.ownRoles(language, 'end'),
    kind: say.ownRoles(language, 'kind'),
    reasons: byKey(ASIDE_REASONS, (reason) => say.ownReasons(language, reason)),
    flags: byKey(FLAGS, (flag) => say.ownFlags(language, flag)),
    kinds: byKey(INCIDENT_TYPES, (type) => say.incidentsTypes(language, type)),
  };
}
