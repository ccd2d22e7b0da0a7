import { workflowWords } from '../generated/workflow-words.ts';
import { clientCategories, proposalKinds, useWords, wordsOf } from '../words/index.ts';
import type { ClientOfPage } from './client-question.ts';
import { Fact } from './fact.tsx';

type Confirmation = NonNullable<ClientOfPage['confirmations']>[number];
type Proposal = NonNullable<ClientOfPage['confirmationProposals']>[number];

const { states } = workflowWords.confirmationProposal;

/** What authorities confirmed of a client and of the household, and what is proposed to them. */
export function ClientConfirmations({ client }: { readonly client: ClientOfPage }) {
  const { say } = useWords();
  const { confirmations, confirmationProposals: proposals } = client;
  if (!confirmations?.length && !proposals?.length) return null;
  return (
    <section className="confirmations">
      <h2>{say({ zh: '认定', en: 'Confirmations' })}</h2>
      <dl className="confirmed">
        {confirmations?.map((one) => (
          <ConfirmationFact key={one.id} confirmation={one} />
        ))}
        {proposals?.map((one) => (
          <ProposalFact key={one.id} proposal={one} />
        ))}
      </dl>
    </section>
  );
}

function ConfirmationFact({ confirmation: one }: { readonly confirmation: Confirmation }) {
  const { say, place } = useWords();
  const now = wordsOf(clientCategories, one.category);
  const authority = place(one.authority.code, one.authority.name);
  const whose = one.household === null ? { zh: '本人', en: 'of the person' } : { zh: '家庭', en: 'of the household' };
  return (
    <Fact label={say(now)}>
      <strong>{say(one.inForce ? { zh: '有效', en: 'in force' } : { zh: '已终止', en: 'ended' })}</strong> {say(whose)}
      <span className="beside">
        {one.decidedOn} {authority} {one.documentNumber ?? say({ zh: '文号不详', en: 'number not known' })}
        {one.word !== null &&
          one.word.zh !== now.zh &&
          say({ zh: `（当时称${one.word.zh}）`, en: ` (then ${one.word.en})` })}
      </span>
      {one.validUntil !== null && (
        <span className="beside">{say({ zh: `有效期至 ${one.validUntil}`, en: `until ${one.validUntil}` })}</span>
      )}
      {one.endedOn !== null && (
        <span className="beside">
          {say({ zh: `${one.endedOn} 终止`, en: `ended on ${one.endedOn}` })} {one.endReason}
        </span>
      )}
    </Fact>
  );
}

function ProposalFact({ proposal: one }: { readonly proposal: Proposal }) {
  const { say } = useWords();
  return (
    <Fact label={say(proposalKinds[one.kind])}>
      {say(wordsOf(clientCategories, one.category))} <strong>{say(states[one.state])}</strong>
      <span className="beside">
        {one.proposedOn} {one.proposedBy} {one.reason}
      </span>
      {one.decisionReason !== null && <span className="beside">{one.decisionReason}</span>}
    </Fact>
  );
}
