import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { divisionPath, useAddress } from '../address/index.ts';
import { exceptionLines } from '../edits/index.ts';
import { stationKinds } from '../lists/index.ts';
import { type Words, useWords } from '../words/index.ts';
import type { StationDetails } from './station-question.ts';
import { fieldsOfStation } from './station-words.ts';

/** What is known of a station. */
export function StationFacts({ station }: { readonly station: StationDetails }) {
  const { say, place, count } = useWords();
  const { link } = useAddress();
  const { kind, division, street, staffingFloor, advisorsPosted } = station;
  const facts: readonly (readonly [Words, ReactNode])[] = [
    [{ zh: '状态', en: 'State' }, <StateOf key="state" station={station} />],
    [{ zh: '类型', en: 'Kind' }, say(stationKinds[kind])],
    [
      { zh: '区划', en: 'Division' },
      <Link key="division" href={link(divisionPath(division.code))}>
        {place(division.code, division.name)}
      </Link>,
    ],
    [{ zh: '所在街镇', en: 'Street' }, street && place(street.code, street.name)],
    [{ zh: '地址', en: 'Address' }, station.address],
    [{ zh: '乘车路线', en: 'How to get there' }, station.directions],
    [{ zh: '电话', en: 'Phone' }, station.phone],
    [{ zh: '服务时间', en: 'Hours' }, <Hours key="hours" station={station} />],
    [{ zh: '网络渠道', en: 'Online' }, station.onlineChannels.join(say({ zh: '、', en: ', ' }))],
    [{ zh: '依托机构', en: 'Run by' }, station.providerName],
    [{ zh: '设立日期', en: 'Opened on' }, station.openedOn],
    [{ zh: '最近检查', en: 'Unchecked since' }, station.uncheckedSince],
    [
      { zh: '在岗顾问', en: 'Advisors posted' },
      staffingFloor > 0
        ? say(OF_FLOOR, { posted: count(advisorsPosted), floor: count(staffingFloor) })
        : count(advisorsPosted),
    ],
  ];
  return (
    <dl className="facts">
      {facts.map(([label, said]) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>{said || '—'}</dd>
        </div>
      ))}
    </dl>
  );
}

const OF_FLOOR = { zh: '{posted}（最低 {floor}）', en: '{posted} (floor {floor})' };

/** Open, published or what it lacks for that, closed or merged. */
function StateOf({ station }: { readonly station: StationDetails }) {
  const { say } = useWords();
  const { link } = useAddress();
  const { closedOn, mergedInto, publishedOn, missing } = station;
  if (mergedInto !== null) {
    return (
      <>
        {say({ zh: '{on} 并入 ', en: 'merged on {on} into ' }, { on: closedOn ?? '' })}
        <Link href={link(`/lists/stations/${mergedInto.id}`)}>{mergedInto.name}</Link>
      </>
    );
  }
  if (closedOn !== null) return say({ zh: '{on} 撤销', en: 'closed on {on}' }, { on: closedOn });
  if (publishedOn !== null) return say({ zh: '{on} 公布', en: 'published on {on}' }, { on: publishedOn });
  const fields = missing.map((field) => say(fieldsOfStation[field] ?? { zh: field, en: field }));
  return (
    <span className="wrong">
      {fields.length === 0
        ? say({ zh: '未公布，内容已齐全', en: 'not published, and nothing lacks' })
        : say(LACKS, { fields: fields.join(say({ zh: '、', en: ', ' })) })}
    </span>
  );
}

const LACKS = { zh: '未公布，待补充：{fields}', en: 'not published; lacks: {fields}' };

/** The hours in words, whether it is open now or when next, and the days with others. */
function Hours({ station }: { readonly station: StationDetails }) {
  const { say } = useWords();
  const { serviceHours, hoursExceptions, closedOn } = station;
  if (serviceHours === null) return '—';
  return (
    <>
      <span className="typed">{serviceHours}</span>
      {closedOn === null && <Now {...station} />}
      {exceptionLines(hoursExceptions).map((line) => (
        <span key={line.en} className="above">
          {say(line)}
        </span>
      ))}
    </>
  );
}

function Now({ openNow, opensNext }: Pick<StationDetails, 'openNow' | 'opensNext'>) {
  const { say, time } = useWords();
  if (openNow === null) return null;
  const words = openNow ? OPEN : opensNext === null ? CLOSED : OPENS;
  return <span className="above">{say(words, { at: opensNext === null ? '' : time(opensNext) })}</span>;
}

const OPEN = { zh: '现在开放', en: 'Open now' };
const CLOSED = { zh: '现在未开放', en: 'Closed now' };
const OPENS = { zh: '现在未开放，下次 {at}', en: 'Closed now, opens {at}' };
