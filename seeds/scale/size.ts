/** The world of scale (house: 12,000 units x 40 quarters): every unit down to the commune, ten years. */
export const UNITS = 12_000;
export const QUARTERS = 40;

/** The first quarter; forty of them end with Quý IV/2026. */
export const FIRST_YEAR = 2017;

/** The directives are known from here on, before the first round opens. */
export const FIRST_INSTANT = '2016-11-28T08:00:00.000+07:00';

/** The instant at which the filled world stands: the last round has closed. */
export const LAST_INSTANT = '2027-01-04T08:00:00.000+07:00';

/** A member of the Ministry's leadership, who sees every row; the password is good only in a throw-away database. */
export const SCALE_VIEWER = {
  email: 'lanh-dao-bo@scale.example',
  password: 'do-quy-mo-12000-don-vi',
} as const;
