import { accountForUnmasking, reasonFrom, withoutNumbers } from '#audit';
import { type Outcome, errors, outcomeOf } from '#errors';
import type { RequestScope } from '#server';
import { EXPORT_MEDIA_TYPE, EXPORT_SCHEMA, instantOf, refuseNaming, textOf, writeComparing } from '#subject-rights';

import { lockClient } from '../clients/client.repository.ts';
import { comparedWith, namesOf } from '../clients/naming.ts';
import type { ExportSubjectInput, SubjectExport } from '../resolvers.generated.ts';
import { clientPartOf } from './client-part.ts';
import { type ClientPart, clientDocument } from './export-part.ts';
import { collectRows } from './export.repository.ts';

/** 查阅、复制: everything that this domain holds on one client, whole (个人信息保护法 第四十四、四十五条). */
export class ExportService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** The part of this domain as a document of its own. Errors: NOT_FOUND, INPUT_INVALID, UNMASK_LIMIT. */
  async export(input: ExportSubjectInput): Promise<Outcome<SubjectExport>> {
    this.#scope.caller.may('subject.export', input.client);
    return outcomeOf(['NOT_FOUND', 'INPUT_INVALID', 'UNMASK_LIMIT'], async () => {
      const { owner, now } = this.#scope;
      const reason = withoutNumbers(reasonFrom(input.reason));
      const document = clientDocument.parse({
        schema: EXPORT_SCHEMA,
        subject: { kind: 'client', id: input.client },
        owner,
        exportedAt: instantOf(now),
        reason,
        parts: { clients: await this.part(input) },
      });
      return { schema: EXPORT_SCHEMA, mediaType: EXPORT_MEDIA_TYPE, document: textOf(document) };
    });
  }

  /** What is held, read in the transaction that accounts for it. Errors: NOT_FOUND, INPUT_INVALID, UNMASK_LIMIT. */
  async part(input: ExportSubjectInput): Promise<ClientPart> {
    const { caller, seals, now, unmaskLimits: limits } = this.#scope;
    caller.may('subject.export', input.client);
    const reason = reasonFrom(input.reason);
    return writeComparing(this.#scope, async (em, refusalTells) => {
      const client = await lockClient(em, input.client);
      if (client === undefined) throw errors.notFound('client', input.client, ['input', 'client']);
      const { id, division } = client;
      const act = { action: 'subject.export', division, records: [id], fields: ['document'], reason } as const;
      // Before the reason is compared with anything: it is not when the limit is reached.
      await accountForUnmasking(em, { subject: caller.subject, now, limits }, [act]);
      refusalTells([comparedWith(division, [id])]);
      const rows = await collectRows(em, seals, client);
      refuseNaming(reason, namesOf({ ...rows.state, address: rows.address }));
      return clientPartOf(rows, seals);
    });
  }
}
