import { type Answer, type Trouble, NO_ANSWER, areForbiddenParts, troublesOf, useAnswers } from '../graph/index.ts';
import { useSession } from '../session/index.ts';
import type { Figure, Reading, TrendPoint } from './figure.ts';
import {
  type DivisionAnswer,
  type FiguresOfOne,
  askFigures,
  askFiguresAndTrends,
  askFiguresOfChildren,
} from './questions.ts';
import { figuresOf } from './registry.ts';

/** What is known of one division's figures: nothing yet, an answer, or the last answer and what is wrong since. */
export type DivisionFigures = {
  readonly code: string;
  readonly isWaiting: boolean;
  readonly isCutOff: boolean;
  readonly isTurnedAway: boolean;
  /** When the answer came; 0 before. */
  readonly at: number;
  read(figure: Figure): Reading | undefined;
  trend(figure: Figure): readonly TrendPoint[];
  troubles(figure: Figure): readonly Trouble[];
};

export type ChildDivision = { readonly code: string; readonly owner: string | undefined };

/** The figures of one division with their months. */
export function useDivisionFigures(code: string, month: string | undefined): DivisionFigures {
  const document = askFiguresAndTrends(useOwnFigures());
  const [answer = NO_ANSWER] = useAnswers([{ document, variables: { code, month } }], 'first');
  return ofOne(code, answer);
}

/** The figures of several divisions, each in an answer of its own: a slow owner holds up its own alone. */
export function useFiguresOf(
  codes: readonly string[],
  month: string | undefined,
  withTrends = false,
): readonly DivisionFigures[] {
  const figures = useOwnFigures();
  const document = withTrends ? askFiguresAndTrends(figures) : askFigures(figures);
  const answers = useAnswers(codes.map((code) => ({ document, variables: { code, month } })));
  return codes.map((code, index) => ofOne(code, answers[index] ?? NO_ANSWER));
}

/** The figures of a division's children: in one answer where its own owner holds them all, else each owner in its own time. */
export function useFiguresOfChildren(
  parent: { readonly code: string; readonly owner: string | undefined },
  children: readonly ChildDivision[],
  month: string | undefined,
): readonly DivisionFigures[] {
  const isOneOwner = children.every(({ owner }) => owner === parent.owner);
  const codes = children.map(({ code }) => code);
  const apart = useFiguresOf(isOneOwner ? [] : codes, month);
  const document = askFiguresOfChildren(useOwnFigures());
  const [together = NO_ANSWER] = useAnswers(
    isOneOwner && codes.length > 0 ? [{ document, variables: { code: parent.code, month } }] : [],
  );
  if (!isOneOwner) return apart;
  const answered = together.data?.division?.children ?? [];
  return codes.map((code) => {
    const index = answered.findIndex((child) => child.code === code);
    return figuresIn(code, together, answered[index], ['division', 'children', index]);
  });
}

function useOwnFigures(): readonly Figure[] {
  const session = useSession();
  return session === undefined ? [] : figuresOf(session.caller);
}

function ofOne(code: string, answer: Answer<FiguresOfOne>): DivisionFigures {
  return figuresIn(code, answer, answer.data?.division ?? undefined, ['division']);
}

function figuresIn(
  code: string,
  answer: Answer<unknown>,
  division: DivisionAnswer | undefined,
  path: readonly (string | number)[],
): DivisionFigures {
  const { at, isCutOff, isTurnedAway } = answer;
  const troubles = (figure: Figure): readonly Trouble[] => troublesOf(answer, 'Division', figure.fields, path);
  return {
    code,
    isWaiting: at === 0,
    isCutOff,
    isTurnedAway,
    at,
    read: (figure) => {
      if (areForbiddenParts(troubles(figure))) return forbidden(figure.read(division ?? {}));
      return division === undefined ? undefined : figure.read(division);
    },
    trend: (figure) => (division === undefined ? [] : figure.readTrend(division)),
    troubles,
  };
}

function forbidden(reading: Reading): Reading {
  return { ...reading, forbidden: true, parts: reading.parts.map((part) => ({ ...part, forbidden: true })) };
}
