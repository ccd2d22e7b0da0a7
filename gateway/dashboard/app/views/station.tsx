import { Link, useParams } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Heading } from '../frame/index.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { NO_ANSWER, allTroublesOf, useAnswer } from '../graph/index.ts';
import { EditLinksOf } from '../lists/index.ts';
import { Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { StationFacts, StationHistory, stationQuestion } from '../station/index.ts';
import { RulesInForce } from '../work-rules/index.ts';
import { useWords } from '../words/index.ts';

/** One station: what it publishes, who serves there, by which rules, and all that it went through. */
export default function StationPage() {
  const { id } = useParams<{ id: string }>();
  const { t, say } = useWords();
  const { link, search } = useAddress();
  const answer = useAnswer(stationQuestion, { id }) ?? NO_ANSWER;
  const troubles = allTroublesOf(answer);
  const station = answer.data?.station ?? undefined;
  const { place } = usePlace(station?.division.code ?? id.split('-')[0] ?? '');
  const isFound = station !== undefined || answer.at === 0 || troubles.length > 0;
  return (
    <section className="details" aria-busy={answer.at === 0}>
      <Breadcrumb place={place} />
      <Heading text={isFound ? (station?.name ?? '\u00a0') : t('notFound')} />
      <Troubles troubles={troubles} />
      {station && (
        <>
          {station.closedOn === null && (
            <EditLinksOf
              list="stations"
              record={{
                id,
                division: station.division.code,
                state: station.publishedOn === null ? 'UNPUBLISHED' : 'PUBLISHED',
              }}
            />
          )}
          <StationFacts station={station} />
          <section aria-labelledby="posted">
            <h2 id="posted">{say({ zh: '派驻顾问', en: 'Advisors posted here' })}</h2>
            <ul>
              {station.advisors?.edges?.map(
                ({ node }) =>
                  node && (
                    <li key={node.id}>
                      <Link href={link(`/lists/advisors/${node.id}`)}>{node.name}</Link>{' '}
                      {say(workflowWords.filing.states[node.filing.state])}
                    </li>
                  ),
              )}
            </ul>
            {station.advisors?.edges?.length === 0 && (
              <p className="note">{say({ zh: '目前没有。', en: 'Nobody now.' })}</p>
            )}
          </section>
          <RulesInForce rules={station.workRules ?? []} within={station.division.code} />
          <StationHistory history={station.history} />
        </>
      )}
      <p>
        <Link href={link('/lists/stations', Object.fromEntries(search))}>
          {say({ zh: '返回清单', en: 'Back to the list' })}
        </Link>
      </p>
    </section>
  );
}
