package dk.opgang.initiatives.result;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The exact counts of an initiative in a year, and how much of each is known to those who take part.
 *
 * @param all by column
 * @param own by who knows them, such as {@code municipality:615}, then by column; never empty of a column
 */
record YearCounts(Map<String, Long> all, Map<String, Map<String, Long>> own) {

    YearCounts {
        all = Map.copyOf(all);
        own = Map.copyOf(own);
    }

    /** What the one who knows its own cannot see of each count: negative where a fact of another changes what its own tell. */
    Map<String, Long> hiddenFrom(String who) {
        Map<String, Long> mine = own.getOrDefault(who, ResultRow.NONE.counts());
        Map<String, Long> rest = new LinkedHashMap<>();
        Map<String, Long> parts = ResultSums.withParts(mine);
        ResultSums.withParts(all).forEach((name, count) -> rest.put(name, count - parts.get(name)));
        return rest;
    }

    /** Whether it knows something of the year, and not all. */
    boolean isPartlyOf(String who) {
        return own.containsKey(who)
                && !own.get(who).equals(all)
                && own.get(who).values().stream().anyMatch(count -> count > 0);
    }
}
