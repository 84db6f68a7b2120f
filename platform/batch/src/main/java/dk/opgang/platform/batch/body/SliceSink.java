package dk.opgang.platform.batch.body;

import dk.opgang.platform.batch.row.Broken;

/** Takes slices while a body is received. */
interface SliceSink {

    /**
     * Keeps a slice. The array is used again afterwards.
     *
     * @param length bytes of the array that belong to the slice
     * @param firstRow number of its first row in the batch, from 1
     * @param rows how many rows it holds
     */
    void take(byte[] bytes, int length, long firstRow, int rows, Broken broken);
}
