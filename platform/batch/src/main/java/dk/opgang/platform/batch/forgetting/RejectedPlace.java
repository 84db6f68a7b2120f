package dk.opgang.platform.batch.forgetting;

import java.util.UUID;

/**
 * How far a reader of a tenant's refused rows has come.
 *
 * @param row of the batch, the last one that was read
 */
record RejectedPlace(UUID batch, long row) {

    static final RejectedPlace BEGINNING = new RejectedPlace(new UUID(0, 0), 0);
}
