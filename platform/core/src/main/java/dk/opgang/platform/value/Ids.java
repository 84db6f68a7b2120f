package dk.opgang.platform.value;

import java.util.Comparator;
import java.util.UUID;

/** What ids have in common, whatever they are of. */
public final class Ids {

    /** Ids in the order of their texts, without writing those; {@link UUID} compares its halves as numbers with a sign. */
    public static final Comparator<UUID> AS_WRITTEN = (one, other) -> {
        int first = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return first != 0
                ? first
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private Ids() {}
}
