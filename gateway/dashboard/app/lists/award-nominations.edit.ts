import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { AwardToMoveQuery } from '../generated/graphql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import type { CallerOfPage } from '../session/index.ts';
import { awardLevels, recognitions, wordsOf } from '../words/index.ts';

export const nominateForAward = defineEdit({
  key: 'nominate',
  label: { zh: '申报表彰', en: 'Nominate for an award' },
  meaning: {
    zh: '由区确认；市级表彰再由市决定。被申报人在授予前看不到申报。',
    en: 'The district confirms it, and the city decides its own awards. The nominee cannot see the nomination before the award is conferred.',
  },
  submit: { zh: '申报', en: 'Nominate' },
  saved: { zh: '已申报。', en: 'Nominated.' },
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }: CallerOfPage, { division, state }: EditedRecord) =>
    scopes.includes('award.nominate') && division.startsWith(own) && state === 'FILED',
  document: graphql(/* GraphQL */ `
    query AdvisorToNominate($id: ID!) {
      advisor(id: $id) {
        name
        division {
          code
        }
        filing {
          state
        }
        postings {
          until
          station {
            id
            name
          }
        }
      }
    }
  `),
  row: ({ advisor }) => advisor && { ...advisor, version: 0 },
  title: ({ name }) => name,
  of: ({ division, filing }) => ({ division: division.code, state: filing.state }),
  mutation: graphql(/* GraphQL */ `
    mutation NominateForAward($input: NominateForAwardInput!) {
      nominateForAward(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'advisor',
  fields: {
    kind: { label: { zh: '表彰种类', en: 'Award' }, kind: 'choice', choices: recognitions },
    level: { label: { zh: '级别', en: 'Level' }, kind: 'choice', choices: awardLevels },
    year: { label: { zh: '年度', en: 'Year' }, kind: 'number' },
    station: {
      label: { zh: '工作室所在站点', en: 'Station of the studio' },
      hint: { zh: '申报顾问工作室时填写', en: 'of an advisor studio alone' },
      kind: 'offered',
      isOptional: true,
      offers: ({ postings }) => [
        { value: '', label: '—' },
        ...(postings ?? []).flatMap(({ until, station }) =>
          until === null && station !== null ? [{ value: station.id, label: station.name }] : [],
        ),
      ],
    },
    reasons: {
      label: { zh: '申报理由', en: 'Why' },
      hint: { zh: '请勿写入救助对象的个人信息', en: 'name nobody who is served' },
      kind: 'prose',
    },
  },
});

type AwardNow = NonNullable<AwardToMoveQuery['award']>;

const words = workflowWords.award;

/** What all steps say alike. */
const step = {
  isWithoutVersion: true,
  document: graphql(/* GraphQL */ `
    query AwardToMove($id: ID!) {
      award(id: $id) {
        name
        kind
        level
        year
        stationName
        reasons
        state
        division {
          code
        }
        availableActions {
          action
        }
        history {
          to
          reason
        }
      }
    }
  `),
  row: ({ award }: AwardToMoveQuery) => award && { ...award, version: award.history?.length ?? 0 },
  title: ({ name, year }: AwardNow) => `${name} ${year}`,
  of: ({ division, state, availableActions }: AwardNow) => ({
    division: division.code,
    state,
    actions: availableActions?.map(({ action }) => action) ?? [],
  }),
  notes: ({ kind, level, stationName, reasons, history }: AwardNow) => {
    const [of, at] = [wordsOf(recognitions, kind), awardLevels[level]];
    const place = stationName ? ` ${stationName}` : '';
    return [
      { zh: `${at.zh}${of.zh}${place}`, en: `${at.en} ${of.en}${place}` },
      { zh: `申报理由：${reasons}`, en: `Why: ${reasons}` },
      ...(history ?? []).flatMap(({ to, reason }) =>
        reason ? [{ zh: `${words.states[to].zh}：${reason}`, en: `${words.states[to].en}: ${reason}` }] : [],
      ),
    ];
  },
  mutation: graphql(/* GraphQL */ `
    mutation MoveAward($input: MoveAwardInput!) {
      moveAward(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'award',
} as const;

const can =
  (action: string) =>
  (_: CallerOfPage, { actions }: EditedRecord) =>
    actions?.includes(action) === true;

const reason = { label: { zh: '原因', en: 'Why' }, kind: 'prose' } as const;

const handUp = defineEdit({
  ...step,
  key: 'hand-up',
  label: words.moves.HAND_UP,
  submit: words.moves.HAND_UP,
  meaning: { zh: '确认后上报市级决定。', en: 'Confirmed, it goes to the city, which decides.' },
  isFor: can('HAND_UP'),
  always: { action: 'HAND_UP' },
  fields: {},
});

const confer = defineEdit({
  ...step,
  key: 'confer',
  label: words.moves.CONFER,
  submit: words.moves.CONFER,
  meaning: { zh: '授予后工作人员均可查看。', en: 'All staff who read advisors see it from then on.' },
  isFor: can('CONFER'),
  always: { action: 'CONFER' },
  fields: {},
});

const returned = defineEdit({
  ...step,
  key: 'return',
  label: words.moves.RETURN,
  submit: words.moves.RETURN,
  meaning: { zh: '退回申报单位补充或撤回。', en: 'The nominating division completes it or withdraws it.' },
  isFor: can('RETURN'),
  always: { action: 'RETURN' },
  fields: { reason },
});

const decline = defineEdit({
  ...step,
  key: 'decline',
  label: words.moves.DECLINE,
  submit: words.moves.DECLINE,
  meaning: { zh: '决定和原因告知区。', en: 'The district is told, and why.' },
  isFor: can('DECLINE'),
  always: { action: 'DECLINE' },
  fields: { reason },
});

const revoke = defineEdit({
  ...step,
  key: 'revoke',
  label: words.moves.REVOKE,
  submit: words.moves.REVOKE,
  meaning: { zh: '撤销后不再列入表彰名单。', en: 'It is an award no more.' },
  isFor: can('REVOKE'),
  always: { action: 'REVOKE' },
  fields: { reason },
});

const resubmit = defineEdit({
  ...step,
  key: 'resubmit',
  label: words.moves.RESUBMIT,
  submit: words.moves.RESUBMIT,
  meaning: { zh: '补充后重新申报。', en: 'With what was asked for.' },
  isFor: can('RESUBMIT'),
  always: { action: 'RESUBMIT' },
  fields: {
    reasons: { label: { zh: '申报理由', en: 'Why' }, kind: 'prose', now: ({ reasons }: AwardNow) => reasons },
  },
});

const withdraw = defineEdit({
  ...step,
  key: 'withdraw',
  label: words.moves.WITHDRAW,
  submit: words.moves.WITHDRAW,
  meaning: { zh: '撤回后可以另行申报。', en: 'Another nomination is possible afterwards.' },
  isFor: can('WITHDRAW'),
  always: { action: 'WITHDRAW' },
  fields: {},
});

/** In the order in which they are shown. */
export const awardSteps = [handUp, confer, returned, decline, resubmit, withdraw, revoke];
