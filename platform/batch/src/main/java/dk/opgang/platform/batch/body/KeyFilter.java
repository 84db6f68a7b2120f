package dk.opgang.platform.batch.body;

import dk.opgang.platform.batch.RowKey;

/**
 * Remembers keys in a fixed {@value #BYTES} bytes, however many there are: one that was met is always known again, and now and then one is
 * called known that was not met (a Bloom filter; of a million keys 2 in 10,000).
 */
final class KeyFilter {

    static final int BYTES = 4 * 1024 * 1024;

    private static final int PROBES = 4;
    private static final int BITS = BYTES * Byte.SIZE;

    private final long[] words = new long[BYTES / Long.BYTES];

    /** Adds the key; whether it may have been met before. */
    boolean meet(long hash) {
        boolean known = true;
        int first = (int) (hash >>> 32);
        int step = (int) hash | 1;
        for (int i = 0; i < PROBES; i++) {
            int bit = (first + i * step) & (BITS - 1);
            long mask = 1L << (bit & 63);
            known &= (words[bit >>> 6] & mask) != 0;
            words[bit >>> 6] |= mask;
        }
        return known;
    }

    /** A key as 64 bits that are spread well. */
    static long hash(RowKey key) {
        long hash = 0xcbf29ce484222325L;
        for (Object value : key.values()) {
            String text = value.toString();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0xFFFF) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
