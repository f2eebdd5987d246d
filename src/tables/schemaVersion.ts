/**
 * The version of the tracker that this code makes. What a version brought says so where it is declared (`since`), and
 * "Check this Sheet" brings a tracker of an earlier one up to it.
 */
export const SCHEMA_VERSION = 2;
