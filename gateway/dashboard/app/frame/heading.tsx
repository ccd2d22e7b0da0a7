import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/index.ts';

type HeadingProps = {
  readonly text: string;
  /** What is said with it, but not in the browser's tab. */
  readonly beside?: ReactNode;
};

/** The view's title, also in the browser's tab; after a click it takes the focus, so that a screen reader says where one is. */
export function Heading({ text, beside }: HeadingProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body && !document.activeElement?.closest('main')) return;
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = text.trim() === '' ? t('title') : `${text} · ${t('title')}`;
  }, [text, t]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
      {beside !== undefined && <span className="beside">{beside}</span>}
    </h1>
  );
}
