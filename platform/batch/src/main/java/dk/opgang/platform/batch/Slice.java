package dk.opgang.platform.batch;

/**
 * A part of a batch's body, as it is stored.
 *
 * @param seq its place, from 0
 * @param firstRow number of its first row in the batch, from 1
 */
record Slice(int seq, long firstRow, int rows, Broken broken, byte[] body) {}
