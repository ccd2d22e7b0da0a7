import { type CalendarDate, addDays } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

// The more frequent ones first: see personName.
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'.split(
    '',
  );
const COMPOUND_SURNAMES = ['欧阳', '上官', '诸葛', '司徒', '夏侯', '皇甫', '尉迟', '端木'];
const FEMALE = '秀英桂兰玉梅凤霞红丽敏静芳燕萍华珍琴娟洁颖慧欣怡雯佳琪婷雪莉蓉'.split('');
const MALE = '伟强军勇杰涛明超刚平辉国建志文斌峰鹏宇浩俊海龙飞波林根宝德荣祥'.split('');

export type Sex = 'FEMALE' | 'MALE';

/** Someone made up, whom no one can be. */
export type Person = {
  readonly name: string;
  readonly sex: Sex;
  readonly birthday: CalendarDate;
  readonly identityNumber: string;
};

/** Makes people, each with an identity number of their own. */
export class PersonMaker {
  readonly #plan: Plan;
  readonly #taken = new Set<string>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Someone of that age in full years today. */
  make(random: Random, division: DivisionCode, age: number, sex: Sex): Person {
    const birthday = addDays(this.#plan.today, -Math.ceil(age * 365.2425) - random.int(1, 362));
    let identityNumber: string;
    do {
      identityNumber = invalidIdentityNumber(random, this.#plan.areaOf(division), birthday, sex);
    } while (this.#taken.has(identityNumber));
    this.#taken.add(identityNumber);
    return { name: personName(random, sex), sex, birthday, identityNumber };
  }
}

function personName(random: Random, sex: Sex): string {
  const given = sex === 'FEMALE' ? FEMALE : MALE;
  // The lesser of two choices: the first surnames are met more often, as in life.
  const common = SURNAMES[Math.min(random.int(0, SURNAMES.length - 1), random.int(0, SURNAMES.length - 1))] ?? '';
  const surname = random.chance(0.004) ? random.pick(COMPOUND_SURNAMES) : common;
  return `${surname}${random.pick(given)}${random.chance(0.75) ? random.pick(given) : ''}`;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** An identity number that looks like one and can be nobody's: its check character is always wrong (GB 11643). */
export function invalidIdentityNumber(random: Random, area: string, birthday: CalendarDate, sex: Sex): string {
  const order = random.int(0, 499) * 2 + (sex === 'MALE' ? 1 : 0);
  const digits = `${area}${birthday.replaceAll('-', '')}${order.toString().padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const right = sum % 11;
  return `${digits}${CHECKS[(right + random.int(1, 10)) % 11] ?? ''}`;
}

/** A mobile number of the prefix 154, which no carrier was given. */
export function unassignedMobile(random: Random): string {
  return `154${random.digits(8)}`;
}

/** A Shanghai number that begins with 0, as no line's does. */
export function unassignedLandline(random: Random): string {
  return `021-0${random.digits(7)}`;
}

const ROADS =
  '人民 中山 解放 和平 建设 长宁 新华 复兴 淮海 延安 南京 北京 西藏 河南 四川 天山 仙霞 虹桥 江苏 华山 武定 康定 昌平 万航渡 大连 控江 国权 政立 五角场 曲阳'.split(
    ' ',
  );

export function address(random: Random, place: string): string {
  const lane = random.chance(0.7) ? `${random.int(1, 1800)}弄${random.int(1, 120)}号` : `${random.int(1, 1800)}号`;
  return `${place}${random.pick(ROADS)}${random.pick(['路', '东路', '西路', '南路', '北路', '支路'])}${lane}${random.int(1, 18)}0${random.int(1, 6)}室`;
}
