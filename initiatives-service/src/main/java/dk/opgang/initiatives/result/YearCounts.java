package dk.opgang.initiatives.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The exact counts of an initiative in a year, and how much of each is known to those who take part.
 *
 * @param all by column, and by the names of {@link Places}
 * @param own by who knows them, such as {@code municipality:615}, then by column; never empty of a column
 */
record YearCounts(Map<String, Long> all, Map<String, Map<String, Long>> own) {

    private static final String MUNICIPALITY = "municipality:";

    YearCounts {
        all = Map.copyOf(all);
        own = Map.copyOf(own);
    }

    /** What the one who knows its own cannot see of each count: negative where a fact of another changes what its own tell. */
    Map<String, Long> hiddenFrom(String who) {
        Map<String, Long> mine = new LinkedHashMap<>(own.getOrDefault(who, Map.of()));
        all.keySet().forEach(name -> mine.putIfAbsent(name, 0L));
        Map<String, Long> rest = new LinkedHashMap<>();
        Map<String, Long> parts = ResultSums.withParts(mine);
        ResultSums.withParts(all).forEach((name, count) -> rest.put(name, count - parts.getOrDefault(name, 0L)));
        return rest;
    }

    /** By what name a municipality stands among those who know their own. */
    static String ofMunicipality(String code) {
        return MUNICIPALITY + code;
    }

    /** Whether it knows something of the year, and not all. */
    boolean isPartlyOf(String who) {
        return own.containsKey(who)
                && !own.get(who).equals(all)
                && own.get(who).values().stream().anyMatch(count -> count > 0);
    }

    /** The municipalities whose citizens anything of the year is of. */
    Set<String> municipalities() {
        Set<String> codes = new TreeSet<>();
        own.forEach((who, counts) -> {
            if (who.startsWith(MUNICIPALITY) && counts.values().stream().anyMatch(count -> count > 0)) {
                codes.add(who.substring(MUNICIPALITY.length()));
            }
        });
        return codes;
    }

    /** The counts of everywhere. */
    Map<String, Long> whole() {
        Map<String, Long> whole = new LinkedHashMap<>();
        ResultRow.NONE.counts().keySet().forEach(column -> whole.put(column, all.getOrDefault(column, 0L)));
        return whole;
    }

    boolean hasPlaces() {
        return all.keySet().stream().anyMatch(name -> Places.place(name) != null);
    }

    /** The same of everywhere alone. */
    YearCounts withoutPlaces() {
        Map<String, Map<String, Long>> fewer = new LinkedHashMap<>();
        own.forEach((who, counts) -> fewer.put(who, withoutPlaces(counts)));
        return new YearCounts(withoutPlaces(all), fewer);
    }

    private static Map<String, Long> withoutPlaces(Map<String, Long> counts) {
        Map<String, Long> fewer = new LinkedHashMap<>(counts);
        fewer.keySet().removeIf(name -> Places.place(name) != null);
        return fewer;
    }

    /** The same with the columns alone that are wanted. */
    YearCounts only(Set<String> columns) {
        Map<String, Map<String, Long>> fewer = new LinkedHashMap<>();
        own.forEach((who, counts) -> fewer.put(who, only(counts, columns)));
        return new YearCounts(only(all, columns), fewer);
    }

    private static Map<String, Long> only(Map<String, Long> counts, Set<String> columns) {
        Map<String, Long> fewer = new LinkedHashMap<>(counts);
        fewer.keySet().removeIf(name -> !columns.contains(Places.column(name)));
        return fewer;
    }
}
