import { type FileHandle, open, unlink } from 'node:fs/promises';
import { reasonFrom, withoutNumbers } from '#audit';
import { systemErrorCode } from '#errors';
import { EXPORT_SCHEMA, exportDocument, instantOf, textOf } from '#subject-rights';
import { advisorPart, advisors } from '../advisors/index.ts';
import { audit, trailPart } from '../audit/index.ts';
import { advisorTrace, clientPart, clients } from '../clients/index.ts';
import { type OwnerData, withServices } from './open-owner.ts';
import { type SubjectOptions, invalid, needed } from './options.ts';

/** Everything that the owner holds on a client, over its domains. */
const wholeClient = exportDocument({ clients: clientPart, audit: trailPart });
/** Everything that the owner holds on an advisor, over its domains. */
const wholeAdvisor = exportDocument({ advisors: advisorPart, clients: advisorTrace, audit: trailPart });

/** Tells of each part when it is there. */
export type OnPart = (sentence: string) => void;

/** Writes the document to a file that is not there yet, for the system's user alone. Gives its name. Errors: CONFIG_INVALID, those of the domains. */
export async function exportTo(data: OwnerData, options: SubjectOptions, onPart: OnPart): Promise<string> {
  const reason = needed(options.reason, '--reason', 'why, in words; it is kept');
  const out = needed(options.out, '--out', 'the file to be written');
  // Before anybody is read: an entry in the trail says that somebody has the document.
  const file = await create(out);
  try {
    await file.writeFile(textOf(await documentOf(data, options, reason, onPart)));
    await file.close();
    return out;
  } catch (error) {
    await file.close();
    await unlink(out);
    throw error;
  }
}

async function documentOf(data: OwnerData, { subject }: SubjectOptions, reason: string, onPart: OnPart) {
  const { owner, now } = data;
  const head = { schema: EXPORT_SCHEMA, subject, owner, exportedAt: instantOf(now) };
  const why = withoutNumbers(reasonFrom(reason));
  if (subject.kind === 'client') {
    const { part, masked } = await withServices(data, clients, ({ exports }) =>
      exports.part({ client: subject.id, reason }),
    );
    onPart(`clients: the record, ${part.visits.length} visits`);
    return wholeClient.parse({
      ...head,
      reason: why,
      masked,
      parts: { clients: part, audit: await trail(data, subject.id, onPart) },
    });
  }
  const { part, masked } = await withServices(data, advisors, ({ exports }) =>
    exports.part({ advisor: subject.id, reason }),
  );
  onPart(`advisors: the record, ${part.filingSteps.length} steps of the filing`);
  const trace = await withServices(data, clients, ({ advisorTraces }) => advisorTraces.of(subject.id));
  onPart(`clients: ${trace.visits.length} visits made`);
  const parts = { advisors: part, clients: trace, audit: await trail(data, subject.id, onPart) };
  return wholeAdvisor.parse({ ...head, reason: why, masked, parts });
}

/** Last, so that it tells of this export too. */
async function trail(data: OwnerData, id: string, onPart: OnPart) {
  const entries = await withServices(data, audit, ({ trailParts }) => trailParts.part(id));
  onPart(`audit: ${entries.length} entries`);
  return entries;
}

async function create(out: string): Promise<FileHandle> {
  try {
    return await open(out, 'wx', 0o600);
  } catch (error) {
    const why = systemErrorCode(error) === 'EEXIST' ? 'is there already' : 'cannot be written';
    throw invalid(`--out ${out} ${why}. Name a new file.`);
  }
}
