import { type Match, matchesOf } from './finding.ts';

const NUMERAL = '(?:[0-9]{1,5}(?:[-/][0-9]{1,4})?|[〇零一二三四五六七八九十百]{1,7}|甲|乙|丙)';
/** 号线, 号文 and 号公告 are no houses. */
const NO_HOUSE = '(?!线|文|令|公告|通知|台风|凌晨|上午|下午|晚)';
const ROAD = '(?:路|街|大道|弄|巷|里|坊|村|新村|小区|公寓|花园|苑|园|城|庭|湾|浜|宅|队)';

/** 一室一厅 and 二组 tell no house: a room or a group does behind figures, a group also behind a village. */
const FIRST = `(?:${NUMERAL}(?:号|弄|幢|栋|支弄)|[0-9]{1,5}(?:室(?!${NUMERAL}?[厅户卫])|组)|(?<=村第?)${NUMERAL}组)`;

/** 长寿路123弄4号, 曹杨新村五号. */
const HOUSE = new RegExp(
  `\\p{Script=Han}{2}${ROAD}(?:第?${FIRST})${NO_HOUSE}(?:${NUMERAL}(?:号楼?|弄|幢|栋|单元|楼|层|室)?){0,4}`,
  'dgu',
);
/** 123弄, 45号302室, 3号楼, 2幢501室. */
const LANE = new RegExp(`[0-9]{1,5}弄(?:${NUMERAL}(?:号楼?|幢|栋|单元|楼|室)?){0,4}`, 'dgu');
const ROOM = new RegExp(
  `${NUMERAL}(?:号楼?|幢|栋|单元|楼|层)(?:${NUMERAL}(?:号楼?|单元|楼|层)){0,2}${NUMERAL}室|(?<![0-9])[0-9]{3,4}室`,
  'dgu',
);
const BUILDING =
  /(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:号楼|幢|栋)(?=[0-9一二三四五六七八九十]{1,4}(?:室|楼|层|单元))/dgu;

/** 门牌地址: from the road or estate to the room. A road, an estate or a community alone is no address. */
export function findAddresses(text: string): Match[] {
  return [HOUSE, LANE, ROOM, BUILDING].flatMap((expression) => matchesOf('ADDRESS', text, expression));
}
