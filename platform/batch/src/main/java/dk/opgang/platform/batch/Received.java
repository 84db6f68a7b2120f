package dk.opgang.platform.batch;

import java.util.UUID;

/**
 * A body that is kept whole.
 *
 * @param decimalComma whether a number of a CSV body has decimals behind a comma
 */
record Received(UUID id, long rows, boolean decimalComma) {}
