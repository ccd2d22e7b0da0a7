import type { CodeKey } from '#code-lists';
import { type SealedTable, sealedJson, sealedText } from '#sealing';

/** What a visit says beside when, how and by whom. */
export type VisitNotes = {
  readonly place: string | null;
  readonly companions: readonly string[];
  readonly summary: string;
  readonly change: string | null;
  readonly needs: readonly CodeKey[];
  readonly photos: readonly string[];
  readonly nextStep: string | null;
};

/** The columns that are sealed, by table: what names a person or tells of health, home and hardship. Names are plain. */
export const sealedColumns = {
  client: {
    identityNumber: sealedText('clients.client.identity_number'),
    noDocumentReason: sealedText('clients.client.no_document_reason'),
    phone: sealedText('clients.client.phone'),
    riskFlags: sealedJson<readonly CodeKey[]>('clients.client.risk_flags'),
    needs: sealedJson<readonly CodeKey[]>('clients.client.needs'),
    endReason: sealedText('clients.client.end_reason'),
  },
  endedService: {
    endReason: sealedText('clients.ended_service.end_reason'),
    reopenReason: sealedText('clients.ended_service.reopen_reason'),
  },
  clientVersion: {
    identityNumber: sealedText('clients.client_version.identity_number'),
    noDocumentReason: sealedText('clients.client_version.no_document_reason'),
    phone: sealedText('clients.client_version.phone'),
    riskFlags: sealedJson<readonly CodeKey[]>('clients.client_version.risk_flags'),
    needs: sealedJson<readonly CodeKey[]>('clients.client_version.needs'),
  },
  household: { address: sealedText('clients.household.address') },
  householdVersion: { address: sealedText('clients.household_version.address') },
  /** One value for all of it: whether there is a change or a next step is nobody's business either. */
  visit: {
    notes: sealedJson<VisitNotes>('clients.visit.notes'),
    withdrawalReason: sealedText('clients.visit.withdrawal_reason'),
  },
  visitVersion: { notes: sealedJson<VisitNotes>('clients.visit_version.notes') },
};

const id = { column: 'id', type: 'text' } as const;
const version = { column: 'version', type: 'int' } as const;

/** Every table with sealed columns. */
export const sealedTables: readonly SealedTable[] = [
  {
    name: 'clients.client',
    key: [id],
    columns: ['identity_number', 'no_document_reason', 'phone', 'risk_flags', 'needs', 'end_reason'],
  },
  {
    name: 'clients.client_version',
    key: [{ column: 'client_id', type: 'text' }, version],
    columns: ['identity_number', 'no_document_reason', 'phone', 'risk_flags', 'needs'],
  },
  {
    name: 'clients.ended_service',
    key: [
      { column: 'client_id', type: 'text' },
      { column: 'ordinal', type: 'int' },
    ],
    columns: ['end_reason', 'reopen_reason'],
  },
  { name: 'clients.household', key: [id], columns: ['address'] },
  {
    name: 'clients.household_version',
    key: [
      { column: 'household_id', type: 'text' },
      { column: 'ordinal', type: 'int' },
    ],
    columns: ['address'],
  },
  { name: 'clients.visit', key: [id], columns: ['notes', 'withdrawal_reason'] },
  { name: 'clients.visit_version', key: [{ column: 'visit_id', type: 'text' }, version], columns: ['notes'] },
];

/** What the values of an earlier version are bound to. */
export function versionOf(record: string, ordinal: number): string {
  return `${record}/${ordinal}`;
}
