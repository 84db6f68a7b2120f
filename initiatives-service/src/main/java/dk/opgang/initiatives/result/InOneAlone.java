package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.result.DecidedSums.Asked;
import dk.opgang.initiatives.result.DecidedSums.Latest;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Finds what adds up over several initiatives since nobody, and no employer, is in two of them. */
@Singleton
class InOneAlone {

    private final ResultQuery query;
    private final DecidedSums decided;
    private final SystemCalls system;

    InOneAlone(ResultQuery query, DecidedSums decided, SystemCalls system) {
        this.query = query;
        this.decided = decided;
        this.system = system;
    }

    /**
     * By year the columns of which the sum over the initiatives counts everybody once, as it was when what was published of them was first
     * asked for.
     *
     * @param latest by year, what was published of each initiative last
     */
    Map<Integer, Set<String>> columns(
            List<Initiative> initiatives, ResultFilter filter, SortedMap<Integer, SortedMap<UUID, Latest>> latest) {
        Map<Integer, Asked> asked = new TreeMap<>();
        latest.forEach((year, of) -> asked.put(year, Asked.of(filter, year, of)));
        List<String> names = asked.values().stream().map(Asked::name).toList();
        return system.callInTransaction(() -> {
            Map<String, Set<String>> known = decided.find(names);
            if (!known.keySet().containsAll(names)) {
                Map<Integer, Set<String>> counted = counted(initiatives, filter);
                Map<Asked, Set<String>> missing = new LinkedHashMap<>();
                asked.forEach((year, what) -> {
                    if (!known.containsKey(what.name())) {
                        missing.put(what, counted.getOrDefault(year, Set.of()));
                    }
                });
                decided.put(missing);
                known.putAll(decided.find(names));
            }
            Map<Integer, Set<String>> columns = new TreeMap<>();
            asked.forEach((year, what) -> columns.put(year, known.getOrDefault(what.name(), Set.of())));
            return columns;
        });
    }

    private Map<Integer, Set<String>> counted(List<Initiative> initiatives, ResultFilter filter) throws SQLException {
        List<UUID> ids = initiatives.stream().map(Initiative::id).toList();
        Map<String, Map<String, Long>> sums = new HashMap<>();
        rows(ids, filter, new Split(Bucket.YEAR, Bucket.INITIATIVE)).forEach(row -> row.counts()
                .forEach((column, count) ->
                        sums.computeIfAbsent(row.key(), year -> new HashMap<>()).merge(column, count, Long::sum)));
        Map<Integer, Set<String>> columns = new HashMap<>();
        for (ResultRow row : rows(ids, filter, Split.YEARS)) {
            Set<String> once = new HashSet<>();
            row.counts().forEach((column, count) -> {
                if (count.equals(sums.getOrDefault(row.key(), Map.of()).get(column))) {
                    once.add(column);
                }
            });
            columns.put(Integer.valueOf(row.key()), once);
        }
        return columns;
    }

    private List<ResultRow> rows(List<UUID> ids, ResultFilter filter, Split split) throws SQLException {
        Whose whose = filter.municipalityCode() == null ? Whose.EVERYBODY : Whose.citizensOf(filter.municipalityCode());
        Period ever = Period.since(ResultParams.FIRST);
        return query.count(new ResultQuestion(ids, ever, split, whose, filter.housingAreaId()))
                .rows();
    }
}
