import { accountForUnmasking, reasonFrom, withoutNumbers } from '#audit';
import { type Outcome, errors } from '#errors';
import type { RequestScope } from '#server';
import { EXPORT_MEDIA_TYPE, EXPORT_SCHEMA, instantOf, refuseNaming, textOf, writeComparing } from '#subject-rights';
import { disclose } from '#writes';

import { lockClient } from '../clients/client.repository.ts';
import { comparedWith, namesOf } from '../clients/naming.ts';
import type { ExportSubjectInput, SubjectExport } from '../resolvers.generated.ts';
import { clientPartOf } from './client-part.ts';
import { type ClientPart, clientDocument } from './export-part.ts';
import { getPerson } from './correction.repository.ts';
import { exportSubjectDisclosure } from './export.input.ts';
import { collectRows } from './export.repository.ts';
import { NAMING, maskedPart, shownFields } from './masked-part.ts';

/** A part, and which of its fields are masked. */
export type ExportedPart = { readonly part: ClientPart; readonly masked: readonly string[] };

/** A copy is always of the person's own request. */
const purpose = { purpose: 'OWN_REQUEST', case: null } as const;

/**
 * 查阅、复制: everything that this domain holds on one client (个人信息保护法 第四十四、四十五条). What names the person is whole
 * only for those who may unmask: the copy can be read by anyone it is handed to.
 */
export class ExportService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** The part of this domain as a document of its own. Errors: DIVISION_FORBIDDEN, NOT_FOUND, INPUT_INVALID, UNMASK_LIMIT. */
  export(input: ExportSubjectInput): Promise<Outcome<SubjectExport>> {
    return disclose(this.#scope, exportSubjectDisclosure, input, async (content) => {
      const { owner, now } = this.#scope;
      const { part, masked } = await this.part(content);
      const document = clientDocument.parse({
        schema: EXPORT_SCHEMA,
        subject: { kind: 'client', id: content.client },
        owner,
        exportedAt: instantOf(now),
        reason: withoutNumbers(content.reason),
        masked,
        parts: { clients: part },
      });
      return { schema: EXPORT_SCHEMA, mediaType: EXPORT_MEDIA_TYPE, document: textOf(document) };
    });
  }

  /** What is held, read in the transaction that accounts for it. Errors: NOT_FOUND, INPUT_INVALID, UNMASK_LIMIT. */
  async part(input: ExportSubjectInput): Promise<ExportedPart> {
    const { caller, seals, now, unmaskLimits: limits } = this.#scope;
    caller.mayLookFor('subject.export', input.client);
    const reason = reasonFrom(input.reason);
    return writeComparing(this.#scope, async (em, refusalTells) => {
      const client = await lockClient(em, input.client);
      if (client === undefined) {
        caller.refuseUnseen('subject.export', input.client);
        throw errors.notFound('client', input.client, ['input', 'client']);
      }
      const { id, division } = client;
      const rows = await collectRows(em, client);
      const whole = clientPartOf(rows, seals);
      const masked = caller.can('client.unmask', division) ? [] : NAMING;
      const fields = shownFields(whole, masked);
      // The records that were merged into it are shown with it.
      const records = [id, ...rows.merged.map((merged) => merged.client.id)];
      const act = { action: 'subject.export', division, records, fields, reason, purpose } as const;
      // Before the reason is compared with anything: it is not when the limit is reached.
      await accountForUnmasking(em, { subject: caller.subject, now, limits }, [act]);
      refusalTells([comparedWith(division, [id])]);
      refuseNaming(reason, namesOf(await getPerson(em, seals, client)));
      return { part: masked.length === 0 ? whole : maskedPart(whole, division), masked };
    });
  }
}
