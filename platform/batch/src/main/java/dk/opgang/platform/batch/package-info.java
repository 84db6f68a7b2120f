/**
 * Batches: many rows in one request, streamed in, kept in slices, applied slice by slice in the background, with a receipt
 * that tells the fate of every row. A feature gives a {@link dk.opgang.platform.batch.BatchKind}; everything else is here.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.batch;
