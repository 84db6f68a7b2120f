package dk.opgang.platform.rotation;

import java.util.UUID;

/**
 * How far a rotation is.
 *
 * @param primaryKey the id of the master key by which all keys are wrapped in the end
 * @param stage what is being walked through: 0 for the keys, and then each kind of hashes
 * @param after the id after which the next step goes on
 * @param rewrapped how many keys it has wrapped anew
 * @param done how many things the present walk has done
 * @param unreadable how many things the present walk could not read
 */
record RotationState(
        UUID id,
        boolean lookup,
        long primaryKey,
        String status,
        int stage,
        UUID after,
        long rewrapped,
        long done,
        long unreadable) {

    static final String PROCESSING = "processing";
    static final String COMPLETED = "completed";
    static final String FAILED = "failed";
}
