package dk.opgang.platform.batch.store;

import java.util.UUID;

/**
 * A body that is kept whole.
 *
 * @param decimalComma whether a number of a CSV body has decimals behind a comma
 */
public record Received(UUID id, long rows, boolean decimalComma) {}
