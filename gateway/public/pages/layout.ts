import type { Language } from '#errors';
import { type Html, html } from './html.ts';
import { STYLES_PATH } from './styles.ts';
import { words } from './words.ts';

/** Who reads a page, and where it stands. */
export type Reader = {
  readonly language: Language;
  /** The address with its query. */
  readonly url: string;
  readonly now: Date;
  /** Whom to call beside the station, as the operator set it. */
  readonly hotline: string | undefined;
};

export type Page = { readonly status: number; readonly title: string; readonly isWhole: boolean; readonly main: Html };

/** The whole document: no script, one stylesheet, nothing of another site. */
export function documentOf({ title, main }: Page, reader: Reader): string {
  const { language, hotline } = reader;
  const other = language === 'zh' ? 'en' : 'zh';
  const { text } = html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>${title} · ${words.product[language]}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${STYLES_PATH}" />
      </head>
      <body>
        <a class="skip" href="#main">${words.skip[language]}</a>
        <header>
          <a class="home" href="${addressIn('/stations', language)}">${words.product[language]}</a>
          <a
            class="language"
            lang="${other === 'zh' ? 'zh-CN' : 'en'}"
            hreflang="${other}"
            href="${addressIn(reader.url, other)}"
            >${words.otherLanguage[language]}</a
          >
        </header>
        <main id="main">${main}</main>
        <footer>
          ${hotline === undefined ? undefined : html`<p>${hotline}</p>`}
          <p>
            <a href="${addressIn('/hotlines', language)}">${words.hotlines[language]}</a> ·
            <a href="${addressIn('/leads/new', language)}">${words.report[language]}</a> ·
            <a href="${addressIn('/leads', language)}">${words.followUpReport[language]}</a> ·
            <a href="${addressIn('/complaints/new', language)}">${words.complain[language]}</a> ·
            <a href="${addressIn('/complaints', language)}">${words.followUp[language]}</a>
          </p>
        </footer>
      </body>
    </html>`;
  return text;
}

/** An address of these pages in a language. */
export function addressIn(url: string, language: Language): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.set('lang', language);
  return `${pathname}?${searchParams}`;
}
