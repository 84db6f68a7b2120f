package dk.opgang.network.sharing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A year of a snapshot, as it is stored.
 *
 * @param counts by name; null where it was not disclosed
 * @param suppressed the names of those
 */
record KeptYear(int year, Map<String, @Nullable Number> counts, List<String> suppressed) {}
