package dk.opgang.initiatives.result;

import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts an initiative year by year, of everywhere and of each place, by the names of {@link Places}. */
@Singleton
class CountedYears {

    /** Of more places all that is published is the whole: the control solves them at once. */
    private static final int MOST_PLACES = 10;

    private static final int TWO = 2;

    private final ResultQuery query;

    CountedYears(ResultQuery query) {
        this.query = query;
    }

    /** Of everywhere alone. */
    SortedMap<Integer, Map<String, Long>> whole(UUID initiative, Whose whose) throws SQLException {
        SortedMap<Integer, Map<String, Long>> years = new TreeMap<>();
        rows(initiative, whose, null).forEach(row -> years.put(Integer.valueOf(row.key()), row.counts()));
        return years;
    }

    /** The same of several initiatives, by their ids, over everybody; those in which nothing happened are missing. */
    Map<UUID, SortedMap<Integer, Map<String, Long>>> whole(List<UUID> initiatives) throws SQLException {
        Map<UUID, SortedMap<Integer, Map<String, Long>>> all = new HashMap<>();
        Split split = new Split(Bucket.YEAR, Bucket.INITIATIVE);
        Period ever = Period.since(ResultParams.FIRST);
        query.count(new ResultQuestion(initiatives, ever, split, Whose.EVERYBODY, null))
                .rows()
                .forEach(row -> all.computeIfAbsent(UUID.fromString(String.valueOf(row.key2())), id -> new TreeMap<>())
                        .put(Integer.valueOf(row.key()), row.counts()));
        return all;
    }

    /** The places of which there is something to tell apart. */
    SortedMap<Integer, Map<String, Long>> withPlaces(UUID initiative) throws SQLException {
        SortedMap<Integer, Map<String, Long>> years = whole(initiative, Whose.EVERYBODY);
        Map<Integer, Map<String, Map<String, Long>>> places = places(initiative, Whose.EVERYBODY);
        SortedMap<Integer, Map<String, Long>> all = new TreeMap<>();
        years.forEach((year, counts) -> {
            Map<String, Long> named = new LinkedHashMap<>(counts);
            told(places.getOrDefault(year, Map.of()))
                    .forEach(
                            (place, of) -> of.forEach((column, count) -> named.put(Places.name(column, place), count)));
            all.put(year, named);
        });
        return all;
    }

    /**
     * What somebody knows of those counts, by the same names; years of which it knows nothing are missing.
     *
     * @param names by year
     */
    SortedMap<Integer, Map<String, Long>> known(
            UUID initiative, Whose whose, Map<Integer, ? extends Collection<String>> names) throws SQLException {
        SortedMap<Integer, Map<String, Long>> years = whole(initiative, whose);
        boolean anyPlace =
                names.values().stream().flatMap(Collection::stream).anyMatch(name -> Places.place(name) != null);
        Map<Integer, Map<String, Map<String, Long>>> places = anyPlace ? places(initiative, whose) : Map.of();
        SortedMap<Integer, Map<String, Long>> known = new TreeMap<>();
        years.forEach((year, counts) -> {
            Map<String, Long> named = new LinkedHashMap<>(counts);
            for (String name : names.containsKey(year) ? names.get(year) : List.<String>of()) {
                String place = Places.place(name);
                if (place != null) {
                    named.put(
                            name,
                            places.getOrDefault(year, Map.of())
                                    .getOrDefault(place, Map.of())
                                    .getOrDefault(Places.column(name), 0L));
                }
            }
            known.put(year, named);
        });
        return known;
    }

    private static Map<String, Map<String, Long>> told(Map<String, Map<String, Long>> places) {
        List<String> municipalities =
                places.keySet().stream().filter(place -> !Places.isArea(place)).toList();
        Map<String, Map<String, Long>> told = new TreeMap<>();
        places.forEach((place, counts) -> {
            boolean apart = Places.isArea(place)
                    ? places.keySet().stream()
                            .anyMatch(other -> Places.area(other) != null
                                    && Places.municipality(other).equals(Places.municipality(place)))
                    : municipalities.size() >= TWO;
            if (apart) {
                told.put(place, counts);
            }
        });
        return told.size() > MOST_PLACES ? Map.of() : told;
    }

    private Map<Integer, Map<String, Map<String, Long>>> places(UUID initiative, Whose whose) throws SQLException {
        Map<Integer, Map<String, Map<String, Long>>> places = new HashMap<>();
        for (Bucket bucket : List.of(Bucket.MUNICIPALITY, Bucket.PLACE)) {
            rows(initiative, whose, bucket)
                    .forEach(row -> places.computeIfAbsent(Integer.valueOf(row.key()), year -> new TreeMap<>())
                            .put(String.valueOf(row.key2()), row.counts()));
        }
        return places;
    }

    private List<ResultRow> rows(UUID initiative, Whose whose, @Nullable Bucket second) throws SQLException {
        return query.count(ResultQuestion.of(
                        initiative, Period.since(ResultParams.FIRST), new Split(Bucket.YEAR, second), whose))
                .rows();
    }
}
