/** The version of the public JSON form of a review, and of the tables that are exported from it. */
export const SCHEMA_VERSION = 1;
