/*
 * Numbers the article argues from that no network record holds: printed or counted in a source, never worked out.
 * What follows from them is worked out in quantities.ts.
 */

/** Neurons per layer as the paper's Figure 2 prints them, conv1 to fc8. */
export const PAPER_NEURONS: readonly number[] = [253_440, 186_624, 64_896, 64_896, 43_264, 4096, 4096, 1000];

/** Crops of one training picture, mirror images included, as the paper counts them (§4.1). */
export const PAPER_CROPS = 2048;

/**
 * The release's network configurations with a conv1a (layers/*.cfg @ 2f8b81f), counted by conv1a's `partialSum`. What
 * each accepts: test/oracle/configurations.json.
 */
export const CONFIGURATIONS = { withFive: 59, withEleven: 4 } as const;

/** Sizes of one axis that frameworks reported themselves, for the tests to compare with (test/oracle/axis.json). */
export const ORACLE_AXES = 2184;

/** Whole networks run in their frameworks, and the square sizes each was run at (test/oracle/alexnet.json). */
export const ORACLE_NETWORKS = { networks: 10, sizes: 20 } as const;
