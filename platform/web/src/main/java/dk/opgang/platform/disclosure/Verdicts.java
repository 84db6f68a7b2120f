package dk.opgang.platform.disclosure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/**
 * Remembers which tables a reader could solve. All that was published of a place is decided anew with each reading, and the numbers
 * of the past seldom change. For use by several threads.
 */
public final class Verdicts {

    private final Cache<List<Long>, Boolean> known;

    /**
     * @param most how many are remembered
     */
    public Verdicts(int most) {
        this.known = Caffeine.newBuilder().maximumSize(most).build();
    }

    boolean isSafe(JointTable table) {
        return known.get(table.content(), content -> table.isSafe());
    }
}
