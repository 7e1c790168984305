/** Version of the form with which a round is opened now: 2 asks about every area in full (catalogue, column "Đợt"). */
export const FORM_VERSION = 2;
