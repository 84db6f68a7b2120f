package dk.opgang.platform.crypto;

import java.util.UUID;

/**
 * Makes the look-up hashes of a table anew when their key is rotated. A service has one {@code @Singleton} for each table that keeps hashes,
 * and keeps with each hash the id of the key that made it. Every method works in the running transaction, as the system.
 */
public interface RenewedHashes {

    /**
     * Makes hashes of older keys anew.
     *
     * @param after those of rows with greater ids, in their order; rows that somebody else is changing are passed over
     * @param limit how many at the most
     */
    RotatedSlice renew(UUID after, int limit);

    /** How many hashes are of older keys. */
    long remaining();
}
