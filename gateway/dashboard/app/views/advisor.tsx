import { Link, useParams } from 'wouter';
import { useAddress } from '../address/index.ts';
import { AdvisorFacts, advisorQuestion } from '../advisor/index.ts';
import { Heading } from '../frame/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer } from '../graph/index.ts';
import { EditLinksOf } from '../lists/index.ts';
import { Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { useWords } from '../words/index.ts';

/** One advisor: filing, postings past and present, licence, training, and what is to be put in order. */
export default function AdvisorPage() {
  const { id } = useParams<{ id: string }>();
  const { t, say } = useWords();
  const { link, search } = useAddress();
  const answer = useAnswer(advisorQuestion, { id }) ?? NO_ANSWER;
  const troubles = allTroublesOf(answer);
  const advisor = answer.data?.advisor ?? undefined;
  const { place } = usePlace(advisor?.division.code ?? id.split('-')[0] ?? '');
  const isFound = advisor !== undefined || answer.at === 0 || troubles.length > 0;
  return (
    <section className="details" aria-busy={answer.at === 0}>
      <Breadcrumb place={place} />
      <Heading text={isFound ? (advisor?.name ?? '\u00a0') : t('notFound')} />
      <Troubles troubles={troubles} />
      {advisor && (
        <>
          <EditLinksOf
            list="advisors"
            record={{
              id,
              division: advisor.division.code,
              state: advisor.filing.state,
              actions: advisor.filing.availableActions?.map(({ action }) => action) ?? [],
            }}
          />
          <AdvisorFacts advisor={advisor} />
        </>
      )}
      <p>
        <Link href={link('/lists/advisors', Object.fromEntries(search))}>
          {say({ zh: '返回清单', en: 'Back to the list' })}
        </Link>
      </p>
    </section>
  );
}
