import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { MergeStationForm } from './merge-station-form.tsx';
import { PublishStationForm } from './publish-station-form.tsx';
import { stationEdit } from './stations.edit.ts';

export const publishStation = defineEdit({
  ...stationEdit,
  key: 'publish',
  label: { zh: '公布', en: 'Publish' },
  meaning: {
    zh: '公布后，群众可在公开页面查到站点。须公布的内容齐全，方可公布。',
    en: 'A published station is found on the public pages. It must say all that is to be published.',
  },
  saved: { zh: '已公布。', en: 'Published.' },
  isFor: (caller, record) => stationEdit.isFor(caller, record) && record.state === 'UNPUBLISHED',
  mutation: graphql(/* GraphQL */ `
    mutation PublishStation($input: PublishStationInput!) {
      publishStation(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: {},
  Form: PublishStationForm,
});

export const moveStation = defineEdit({
  ...stationEdit,
  key: 'move',
  label: { zh: '迁移', en: 'Move' },
  meaning: {
    zh: '迁移后站点编号和沿革不变，派驻和检查随站点迁移。迁入的区划须同属一个单位、同一层级。',
    en: 'It keeps its id and history; postings and checks go with it. The new division is of the same owner and level.',
  },
  saved: { zh: '已迁移。', en: 'Moved.' },
  mutation: graphql(/* GraphQL */ `
    mutation MoveStation($input: MoveStationInput!) {
      moveStation(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: {
    division: { label: { zh: '迁入区划', en: 'To' }, kind: 'division', now: ({ division }) => division.code },
    address: { label: { zh: '新地址', en: 'New address' }, kind: 'text', now: ({ address }) => address },
    directions: {
      label: { zh: '到新址的乘车路线', en: 'How to get to it' },
      kind: 'prose',
      isOptional: true,
    },
    movedOn: {
      label: { zh: '迁移日期', en: 'Moved on' },
      hint: { zh: '不填即今天', en: 'today when empty' },
      kind: 'date',
      isOptional: true,
    },
  },
});

export const mergeStations = defineEdit({
  ...stationEdit,
  key: 'merge',
  label: { zh: '并入其他站点', en: 'Merge' },
  meaning: {
    zh: '本站点随即撤销，不可恢复；派驻在此的顾问转到并入的站点。',
    en: 'This station closes for good, and its advisors go on at the one that takes it in.',
  },
  saved: { zh: '已并入。', en: 'Merged.' },
  mutation: graphql(/* GraphQL */ `
    mutation MergeStations($input: MergeStationsInput!) {
      mergeStations(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: {},
  Form: MergeStationForm,
});
