/** Forms of numbers of the mainland, tried in turn, on digits that may be parted by single hyphens. */
type Form = {
  readonly digits: RegExp;
  /** The one form of the number, from the groups of `digits`. */
  readonly format: (...groups: readonly string[]) => string;
  readonly extension: boolean;
};

const HOME_AREA = '021';
/** Area codes have three digits in 北京 and those that begin with 02, and local numbers eight; elsewhere seven or eight. */
const LANDLINE = /^(010|02\d)([2-9]\d{7})$|^(0[3-9]\d{2})([2-9]\d{6,7})$|^([2-8]\d{7})$/;
/** Published ones may begin with 0, as the numbers of made-up data do that no line has. */
const PUBLISHED_LANDLINE = /^(010|02\d)([02-9]\d{7})$|^(0[3-9]\d{2})([02-9]\d{6,7})$|^([2-8]\d{7})$/;

const MOBILE: Form = { digits: /^0?(1[3-9]\d{9})$/, format: (mobile = '') => mobile, extension: false };
/** Calls paid by the one called, wholly or in part. */
const SHARED_COST: Form = {
  digits: /^([48]00)(\d{3})(\d{4})$/,
  format: (...groups) => groups.join('-'),
  extension: true,
};
const EMERGENCY: Form = { digits: /^(11[0-9]|12[0-2])$/, format: (number = '') => number, extension: false };
/** Of the whole country (123xx, 100xx, 116xxx, 95xxx), or of a city (96xxx). */
const HOTLINE: Form = {
  digits: /^(1[0-2]\d{3}|11[68]\d{3}|9[56]\d{3,4})$/,
  format: (number = '') => number,
  extension: true,
};
/** As dialled from elsewhere. Without extensions: behind five or six digits they look like the end of a landline. */
const HOTLINE_OF_AREA: Form = {
  digits: /^(010|02\d|0[3-9]\d{2})(1[0-2]\d{3}|11[68]\d{3}|9[56]\d{3,4})$/,
  format: (area = '', number = '') => (area === HOME_AREA ? number : `${area}-${number}`),
  extension: false,
};

const landline = (digits: RegExp): Form => ({
  digits,
  format: (short = '', eight = '', long = '', local = '', home = '') =>
    home === '' ? `${short}${long}-${eight}${local}` : `${HOME_AREA}-${home}`,
  extension: true,
});

const FORMS: readonly Form[] = [MOBILE, landline(LANDLINE)];
const PUBLISHED_FORMS: readonly Form[] = [
  MOBILE,
  SHARED_COST,
  landline(PUBLISHED_LANDLINE),
  EMERGENCY,
  HOTLINE,
  HOTLINE_OF_AREA,
];

/** The one form of a number of the mainland, as of digits and single hyphens; undefined when it is none. */
export function mainlandPhoneFrom(
  number: string,
  extension: string | undefined,
  published: boolean,
): string | undefined {
  const forms = published ? PUBLISHED_FORMS : FORMS;
  if (extension !== undefined) return withExtension(number, extension, forms);
  const [, before = '', last = ''] = /^(.+)-(\d{1,6})$/.exec(number) ?? [];
  const extended = withExtension(before, last, forms);
  // A last group behind a whole number is its extension: 0571-8234567-8 has seven digits and one, 0571-8234-5678 has eight.
  if (extended === number || !before.includes('-')) return extended ?? formatted(number, forms);
  return formatted(number, forms) ?? extended;
}

function withExtension(number: string, extension: string, forms: readonly Form[]): string | undefined {
  const extensible = forms.filter((form) => form.extension);
  const phone = formatted(number, extensible);
  return phone === undefined ? undefined : `${phone}-${extension}`;
}

function formatted(number: string, forms: readonly Form[]): string | undefined {
  const digits = number.replaceAll('-', '');
  for (const form of forms) {
    const match = form.digits.exec(digits);
    if (match !== null) return form.format(...match.slice(1));
  }
  return undefined;
}
