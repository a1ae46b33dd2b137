/**
 * How likely things are before the arithmetic is looked at. They need to be right within a small factor only: what
 * they decide is asked to be a hundred or ten thousand times likelier than anything else.
 */

/**
 * That the document itself prints one particular wrong value: of 5,000 sums of published budgets 2 were broken by a
 * figure, so a misprint touches one figure in a few thousand, and takes one of many values.
 */
export const MISPRINT = 1e-5;
const LOG_MISPRINT = Math.log(MISPRINT);

/** That a sum which always holds does not hold here, for whatever reason. */
export const LOG_BROKEN = LOG_MISPRINT;
/** The same of a habit. */
export const LOG_UNKEPT = Math.log(0.2);

/** That a sum of figures printed to the 分 is off by some 分 that rounding allows. */
export const LOG_ROUNDED = Math.log(0.01);
/** That a sum of coarser figures is off by more places than rounding explains, but not by more than cutting off does. */
export const LOG_CUT_OFF = Math.log(0.003);

/**
 * That the same digit in the same place of another number is misread alike, once it is misread in one: misreadings
 * come together, the more so the worse the print; so many times as often as numbers of the document are misread.
 */
export const KINDRED = 2;
export const LEAST_KINDRED = 0.01;
export const MOST_KINDRED = 0.5;

/** No reading is taken to be surer than this, however sure its confidence. */
export const SUREST = 0.999;
export const LEAST_SURE = 0.01;
/** Part of the doubt that is kept for readings which no candidate names. */
export const UNNAMED = 0.1;

/** How much likelier than any other explanation a repair has to be. */
export const LEAST_ODDS = 100;
/** A candidate of the recognizer with this weight against the reading stands for one identity. */
export const STRONG_CANDIDATE = 0.05;
/** Chance of being wrong that is left to a proven figure. */
export const DOUBT_OF_PROVEN = 1e-4;

/** Unproven figures below this confidence are listed for a person. */
export const REVIEWED = 0.98;
