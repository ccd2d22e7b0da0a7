import { withoutNumbers } from '#audit';
import type { Outcome } from '#errors';
import type { RequestScope } from '#server';
import { EXPORT_MEDIA_TYPE, EXPORT_SCHEMA, instantOf, recordWithExport, textOf } from '#subject-rights';
import { disclose, refuseUnreached } from '#writes';

import { Client } from '../clients/client.entity.ts';
import type { ExportAdvisorTraceInput, SubjectExport } from '../resolvers.generated.ts';
import { Visit } from '../visits/visit.entity.ts';
import { type AdvisorTrace, advisorTraceDocument } from './advisor-trace.ts';
import { isNamedByRows } from './advisor-trace.repository.ts';
import { exportAdvisorTraceDisclosure } from './export.input.ts';

/** What this domain holds on an advisor, for the advisor's own copy. */
export class AdvisorTraceService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** What there is as a document of its own. Errors: INPUT_INVALID, DIVISION_FORBIDDEN. */
  export(input: ExportAdvisorTraceInput): Promise<Outcome<SubjectExport>> {
    return disclose(this.#scope, exportAdvisorTraceDisclosure, input, async ({ advisor, reason }) => {
      const { owner, now, session } = this.#scope;
      const further = { id: advisor, reason, fields: ['trace'] as const };
      await session.write((em) => recordWithExport(em, this.#scope, further, ['input', 'advisor']));
      const document = advisorTraceDocument.parse({
        schema: EXPORT_SCHEMA,
        subject: { kind: 'advisor', id: advisor },
        owner,
        exportedAt: instantOf(now),
        reason: withoutNumbers(reason),
        masked: [],
        parts: { clients: await this.of(advisor) },
      });
      return { schema: EXPORT_SCHEMA, mediaType: EXPORT_MEDIA_TYPE, document: textOf(document) };
    });
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async of(advisor: string): Promise<AdvisorTrace> {
    await refuseUnreached(this.#scope, 'subject.export', advisor, isNamedByRows);
    return this.#scope.session.read(async (em) => {
      const fields = ['id', 'visitedOn', 'version', 'withdrawnAt'] as const;
      const order = { visitedOn: 'asc', id: 'asc' } as const;
      const visits = await em.find(Visit, { advisor }, { fields, orderBy: order, disableIdentityMap: true });
      const clientsServed = await em.count(Client, { advisor, active: true });
      return {
        clientsServed,
        visits: visits.map(({ id, visitedOn, version, withdrawnAt }) => {
          return { id, visitedOn, version, withdrawn: Boolean(withdrawnAt) };
        }),
      };
    });
  }
}
