import { dateOf } from '#calendar';
import { type Division, type DivisionCode, atLevel, levelOf } from '#divisions';
import { TableCopy, type Value } from './copy.ts';
import type { Plan } from './plan.ts';
import { Random } from './random.ts';

const BY = 'seed';
const DAY_MS = 86_400_000;

type Asked = { readonly topic: string | null; readonly title: string; readonly text: string; readonly answer: string };

/** Samples, which no bureau has answered: what they say is no rule. */
const ANSWERED: readonly Asked[] = [
  {
    topic: 'BASIC_LIVING',
    title: '未成年子女名下存款是否计入家庭财产',
    text: '家庭申请最低生活保障，未成年子女名下有压岁钱存款，是否计入家庭财产？',
    answer: '示例答复：计入共同生活家庭成员名下的财产，按经济状况核对结果认定。',
  },
  {
    topic: 'TEMPORARY_RELIEF',
    title: '临时救助与其他专项救助能否先后申请',
    text: '家庭突发变故，已申请医疗救助，能否再申请临时救助？',
    answer: '示例答复：可以先后申请，救助后仍有困难的按规定给予临时救助。',
  },
];
const OPEN: readonly Omit<Asked, 'answer'>[] = [
  { topic: null, title: '顾问入户需要携带哪些证件', text: '入户走访时需要出示工作证还是备案证明？' },
  { topic: 'HOUSING', title: '人户分离家庭在哪里申请', text: '户籍在外区、实际居住在本街道的家庭，应在哪里提出申请？' },
];

/** Makes questions of some streets that wait for their district, and what the city and each district answered. */
export class GuidanceMaker {
  readonly #plan: Plan;
  readonly #questions = new TableCopy('advisors.guidance_question');
  readonly #steps = new TableCopy('advisors.guidance_question_step');
  readonly #answers = new TableCopy('advisors.guidance_answer');
  readonly tables = [this.#questions, this.#steps, this.#answers];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  make({ code }: Division): void {
    const level = levelOf(code);
    if (level === 'COMMUNITY') return;
    const random = new Random(`${this.#plan.seed} guidance ${code}`);
    if (level === 'SUBDISTRICT') {
      const district = atLevel(code, 'DISTRICT');
      if (district !== undefined && random.chance(0.3))
        this.#ask(random, {
          code,
          authority: district,
          askedFrom: code,
          asked: random.pick(OPEN),
          at: this.#ago(random.int(1, 9)),
        });
      return;
    }
    const askedFrom = this.#beneath(code) ?? code;
    for (const asked of level === 'CITY' ? ANSWERED.slice(0, 1) : ANSWERED.slice(1)) {
      const at = this.#ago(random.int(20, 60));
      this.#ask(random, { code, authority: code, askedFrom, asked, at, answer: asked.answer });
    }
  }

  /** Who asked: the first division beneath. */
  #beneath(code: DivisionCode): DivisionCode | undefined {
    return this.#plan.tree.listWithin(code).find((division) => division.code.length > code.length)?.code;
  }

  #ago(days: number): Date {
    return new Date(Date.parse(`${this.#plan.today}T10:00:00+08:00`) - days * DAY_MS);
  }

  #ask(
    random: Random,
    {
      code,
      authority,
      askedFrom,
      asked,
      at,
      answer,
    }: {
      readonly code: DivisionCode;
      readonly authority: DivisionCode;
      readonly askedFrom: DivisionCode;
      readonly asked: Omit<Asked, 'answer'>;
      readonly at: Date;
      readonly answer?: string;
    },
  ): void {
    const { topic, title, text } = asked;
    const id = random.recordId(code, at.getTime());
    const answeredAt = new Date(at.getTime() + 2 * DAY_MS);
    const answerId = random.recordId(code, answeredAt.getTime());
    const versions = [{ version: 1, text: answer, writtenAt: answeredAt.toISOString() }];
    const said: Record<string, Value> = { asked_from: askedFrom, topic, title };
    this.#questions.add({
      id,
      division: code,
      authority,
      ...said,
      text,
      asked_on: dateOf(at),
      answer: answer === undefined ? null : JSON.stringify({ id: answerId, division: code, versions }),
      state: answer === undefined ? 'ASKED' : 'ANSWERED',
      since: answer === undefined ? at : answeredAt,
      created_at: at,
      created_by: BY,
    });
    this.#step(random, code, id, [null, 'ASKED'], at);
    if (answer === undefined) return;
    this.#step(random, code, id, ['ASKED', 'ANSWERED'], answeredAt);
    this.#answers.add({
      id: answerId,
      division: code,
      question_id: id,
      ...said,
      question: text,
      text: answer,
      answered_on: dateOf(answeredAt),
      versions: JSON.stringify(versions),
      updated_at: answeredAt,
      updated_by: BY,
    });
  }

  #step(
    random: Random,
    code: DivisionCode,
    question: string,
    [from, to]: readonly [string | null, string],
    at: Date,
  ): void {
    const id = random.recordId(code, at.getTime());
    this.#steps.add({ id, question, division: code, from_state: from, to_state: to, at, by_subject: BY });
  }
}
