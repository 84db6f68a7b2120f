package dk.opgang.platform.disclosure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Remembers which tables a reader could solve. All that was published of a place is decided anew with each reading, and the numbers
 * of the past seldom change. For use by several threads.
 */
public final class Verdicts {

    // By a digest of the numbers: they take a hundred times the room.
    private final Cache<ByteBuffer, Boolean> known;

    /**
     * @param most how many are remembered
     */
    public Verdicts(int most) {
        this.known = Caffeine.newBuilder().maximumSize(most).build();
    }

    boolean isSafe(JointTable table) {
        return known.get(digest(table.content()), content -> table.isSafe());
    }

    private static ByteBuffer digest(List<Long> content) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * content.size());
        content.forEach(bytes::putLong);
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
