package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds what adds up over several initiatives since nobody, and no employer, is in two of them. */
@Singleton
class InOneAlone {

    private final ResultQuery query;
    private final SystemCalls system;

    InOneAlone(ResultQuery query, SystemCalls system) {
        this.query = query;
        this.system = system;
    }

    /** By year the columns of which the sum over the initiatives counts everybody once. */
    Map<Integer, Set<String>> columns(List<Initiative> initiatives, ResultFilter filter) {
        List<UUID> ids = initiatives.stream().map(Initiative::id).toList();
        return system.call(() -> {
            Map<String, Map<String, Long>> sums = new HashMap<>();
            rows(ids, filter, new Split(Bucket.YEAR, Bucket.INITIATIVE)).forEach(row -> row.counts()
                    .forEach((column, count) -> sums.computeIfAbsent(row.key(), year -> new HashMap<>())
                            .merge(column, count, Long::sum)));
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
        });
    }

    private List<ResultRow> rows(List<UUID> ids, ResultFilter filter, Split split) throws SQLException {
        Whose whose = filter.municipalityCode() == null ? Whose.EVERYBODY : Whose.citizensOf(filter.municipalityCode());
        Period ever = Period.since(ResultParams.FIRST);
        return query.count(new ResultQuestion(ids, ever, split, whose, filter.housingAreaId()))
                .rows();
    }
}
