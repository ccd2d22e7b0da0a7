/** Controls that the forms of confirmations share. */
export const documentNumber = { label: { zh: '文号', en: 'Document number' }, kind: 'text' } as const;

export const proposalField = {
  label: { zh: '采纳的建议', en: 'Proposal that it takes up' },
  kind: 'offered',
  isOptional: true,
} as const;

type Proposal = {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly reason: string | null;
  readonly proposedOn: string;
};

/** Those that wait and propose this. */
export function openOf(all: readonly Proposal[] | null, kind: string) {
  return (all ?? [])
    .filter((one) => one.kind === kind && one.state === 'PROPOSED')
    .map(({ id, reason: said, proposedOn }) => ({ value: id, label: `${proposedOn} ${said ?? ''}` }));
}
