import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#persistence';
import { identityNumber } from '../../testkit/advisor-verbs.ts';
import type { Claim } from '../claim.ts';
import { withClient } from '../write/bare.ts';
import { timeCopy } from './copied.ts';
import { type ImportingOwner, prepareImports } from './owner.ts';

const ROWS = 10_000;
const FEWER = 1_000;
const PART = 500;
const EMPLOYERS = ['街道办事处', '社区事务受理服务中心', '社会工作服务中心', '居民委员会'];
const SURNAMES = '王李张刘陈杨黄赵吴周';
const GIVEN = '敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英';

/**
 * Ten thousand advisors imported, from their first part to the end of the run, over a bare COPY of all rows that this leaves, into tables with the same
 * indexes; and how the statements grow with the rows.
 */
export async function measureImport(): Promise<Claim[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'import-'));
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    const owner = await prepareImports(dataDir, postgres);
    try {
      return await measure(owner);
    } finally {
      await owner.close();
    }
  } finally {
    await postgres.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function measure(owner: ImportingOwner): Promise<Claim[]> {
  const few = await owner.importAll(fileOf(owner.stations, 0, FEWER), PART);
  const start = performance.now();
  const many = await owner.importAll(fileOf(owner.stations, FEWER, ROWS), PART);
  const ms = performance.now() - start;
  if (many.created !== ROWS) throw new Error(`${many.created} of ${ROWS} rows were created`);
  const ours = `in (select unnest(records) from audit.entry where request_id = '${many.id}')`;
  const copied = await withClient(owner.adminUrl, (admin) =>
    timeCopy(admin, {
      'advisors.advisor': `id ${ours}`,
      'advisors.posting': `advisor ${ours}`,
      'advisors.filing_step': `advisor ${ours}`,
      'advisors.advisor_token': `id ${ours}`,
      'audit.idempotency_key': `record ${ours}`,
      'audit.entry': `request_id = '${many.id}'`,
    }),
  );
  const each = (many.statements - few.statements) / ((ROWS - FEWER) / PART);
  return [
    {
      name: 'import of 10,000 advisors over a bare COPY of the rows that it leaves',
      ratio: ms / copied.ms,
      atMost: 6,
      detail: `${ms.toFixed(0)} against ${copied.ms.toFixed(0)} ms for ${copied.rows} rows in 6 tables`,
    },
    {
      name: `statements for each further part of ${PART} rows`,
      ratio: each,
      unit: 'statements',
      atMost: 60,
      detail: `${few.statements} for ${FEWER} rows, ${many.statements} for ${ROWS}`,
    },
  ];
}

function fileOf(stations: readonly string[], from: number, count: number): string[][] {
  return Array.from({ length: count }, (_, i) => {
    const serial = from + i;
    const name = `${pick(SURNAMES, serial)}${pick(GIVEN, serial * 7)}${pick(GIVEN, serial * 13 + 3)}`;
    return [
      stations[serial % stations.length] ?? '',
      name,
      'RESIDENT_ID',
      identityNumber(serial),
      `138${String(10_000_000 + serial)}`,
      `第${serial % 50}${EMPLOYERS[serial % EMPLOYERS.length]}`,
      'COMMUNITY_WORKER',
    ];
  });
}

function pick(text: string, n: number): string {
  return text[n % text.length] ?? '';
}
