import { useEffect, useRef } from 'react';
import { useWords } from '../words/index.ts';

/** The view's title, also in the browser's tab; after a click it takes the focus, so that a screen reader says where one is. */
export function Heading({ text }: { readonly text: string }) {
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
    </h1>
  );
}
