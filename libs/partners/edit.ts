import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError, systemErrorCode } from '#errors';
import { makePrivateFolder } from '#private-files';
import { type Document, isSeq, parseDocument } from 'yaml';
import type { Grant } from './grant.ts';
import { keyHashOf, newApiKey } from './key.ts';
import { parsePartnersFile } from './partners-file.ts';

export type NewGrant = Omit<Grant, 'grant' | 'granted' | 'revoked' | 'keys'> & { readonly withKey: boolean };

/** What was done, and the key where one was made: it is known here and nowhere else. */
export type Done = { readonly grant: string; readonly key?: string | undefined };

const HEAD = '# Changed by npm run partners, and by hand; read again whenever it changes.\ngrants: []\n';

/** Adds a grant. Errors: PARTNERS_FILE_INVALID, also for what the grant itself gets wrong; the file is as before then. */
export function addGrant(file: string, { withKey, ...grant }: NewGrant, now: Date): Done {
  return edit(file, (document, grants) => {
    const id = nextId(grant.partner, grants);
    const key = withKey ? newApiKey(grant.partner) : undefined;
    const { requestsPerDay, requestsPerMinute, partner, name, purpose, tags, division, expires, clients } = grant;
    const entry = {
      id,
      partner,
      name,
      purpose,
      tags: [...tags],
      division,
      granted: now.toISOString(),
      expires: expires.toISOString(),
      requestsPerDay,
      requestsPerMinute,
      ...(key === undefined ? {} : { keys: [keyEntry(key, now)] }),
      ...(clients.length === 0 ? {} : { clients: [...clients] }),
    };
    document.addIn(['grants'], document.createNode(entry));
    return { grant: id, key };
  });
}

/** Ends a grant from now on; it stays listed. Errors: CONFIG_INVALID (there is none), PARTNERS_FILE_INVALID. */
export function revokeGrant(file: string, id: string, now: Date): Done {
  return edit(file, (document, grants) => {
    document.setIn(['grants', indexOf(id, grants), 'revoked'], now.toISOString());
    return { grant: id };
  });
}

/** Gives a grant a new key; the ones before end at a time. Errors: CONFIG_INVALID (there is none), PARTNERS_FILE_INVALID. */
export function rotateKey(file: string, { id, now, until }: { id: string; now: Date; until: Date }): Done {
  return edit(file, (document, grants) => {
    const at = ['grants', indexOf(id, grants), 'keys'];
    const grant = grants.find((one) => one.grant === id);
    const key = newApiKey(grant?.partner ?? '');
    const keys = grant?.keys ?? [];
    for (const [index, known] of keys.entries()) {
      if (known.until === undefined || known.until > until)
        document.setIn([...at, index, 'until'], until.toISOString());
    }
    if (keys.length === 0) document.setIn(at, document.createNode([keyEntry(key, now)]));
    else document.addIn(at, document.createNode(keyEntry(key, now)));
    return { grant: id, key };
  });
}

/** Comments and order of what stands there already are kept; whoever reads meanwhile sees the old file or the new one whole. */
function edit(file: string, change: (document: Document, grants: readonly Grant[]) => Done): Done {
  const before = textOf(file);
  const grants = parsePartnersFile(before, file);
  const document = parseDocument(before);
  const done = change(document, grants);
  const list = document.get('grants');
  if (isSeq(list)) list.flow = false;
  const after = `${document.toString({ lineWidth: 0 }).trimEnd()}\n`;
  parsePartnersFile(after, file);
  makePrivateFolder(dirname(file));
  const aside = `${file}.${process.pid}.new`;
  writeFileSync(aside, after, { mode: 0o600 });
  chmodSync(aside, 0o600);
  renameSync(aside, file);
  return done;
}

function keyEntry(key: string, now: Date) {
  return { hash: keyHashOf(key), since: now.toISOString() };
}

function nextId(partner: string, grants: readonly Grant[]): string {
  const taken = new Set(grants.map(({ grant }) => grant));
  for (let number = 1; ; number++) if (!taken.has(`${partner}-${number}`)) return `${partner}-${number}`;
}

function indexOf(id: string, grants: readonly Grant[]): number {
  const index = grants.findIndex(({ grant }) => grant === id);
  if (index >= 0) return index;
  throw new StartError('CONFIG_INVALID', `There is no grant ${id}. List them with npm run partners -- list.`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return HEAD;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError('PARTNERS_FILE_INVALID', `The partners file cannot be read (${why}).`, { cause });
  }
}
