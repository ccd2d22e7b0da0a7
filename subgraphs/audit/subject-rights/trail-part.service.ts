import { isTold, withoutNumbers } from '#audit';
import { isRecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import type { RequestScope } from '#server';
import { EXPORT_MEDIA_TYPE, EXPORT_SCHEMA, instantOf, recordWithExport, textOf } from '#subject-rights';
import { disclose, refuseUnreached } from '#writes';
import type { EntryRepository } from '../entries/entry.repository.ts';
import type { ExportTrailInput, SubjectExport } from '../resolvers.generated.ts';
import { exportTrailDisclosure } from './trail-part.input.ts';
import { type TrailPart, exportedEntry, trailDocument } from './trail-part.ts';

/**
 * Who read or changed a person's record, for the person's own copy: from its first entry, also where it was before it moved. Other
 * people's ids in the same entries are left out.
 */
export class TrailPartService {
  readonly #scope: RequestScope;
  readonly #entries: EntryRepository;

  constructor(scope: RequestScope, entries: EntryRepository) {
    this.#scope = scope;
    this.#entries = entries;
  }

  /** The part of this domain as a document of its own, which tells of itself too. Errors: INPUT_INVALID, DIVISION_FORBIDDEN. */
  export(input: ExportTrailInput): Promise<Outcome<SubjectExport>> {
    return disclose(this.#scope, exportTrailDisclosure, input, async ({ record, reason }) => {
      const { owner, now, session } = this.#scope;
      const further = { id: record, reason, fields: ['trail'] as const };
      await session.write((em) => recordWithExport(em, this.#scope, further, ['input', 'record']));
      const document = trailDocument.parse({
        schema: EXPORT_SCHEMA,
        subject: { kind: 'record', id: record },
        owner,
        exportedAt: instantOf(now),
        reason: withoutNumbers(reason),
        masked: [],
        parts: { audit: await this.part(record) },
      });
      return { schema: EXPORT_SCHEMA, mediaType: EXPORT_MEDIA_TYPE, document: textOf(document) };
    });
  }

  /** Errors: ID_MALFORMED, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async part(record: string): Promise<TrailPart> {
    await refuseUnreached(this.#scope, 'subject.export', record, isTold);
    if (!isRecordId(record)) throw errors.idMalformed(record);
    const entries = await this.#entries.listExported(record);
    return entries.map((entry) => ({ sequence: entry.seq, ...exportedEntry.row(this.#scope.seals, entry) }));
  }
}
