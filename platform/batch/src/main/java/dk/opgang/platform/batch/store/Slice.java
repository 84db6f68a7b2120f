package dk.opgang.platform.batch.store;

import dk.opgang.platform.batch.row.Broken;

/**
 * A part of a batch's body, as it is stored.
 *
 * @param seq its place, from 0
 * @param firstRow number of its first row in the batch, from 1
 */
public record Slice(int seq, long firstRow, int rows, Broken broken, byte[] body) {}
