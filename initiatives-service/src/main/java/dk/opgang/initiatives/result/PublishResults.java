package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The results of an initiative by year as all those read them who see no exact ones. An ended year is published once and corrected by
 * {@link PublicationPlan}; a year of nobody is not published, so that whoever asks before anything is registered binds nothing.
 */
@Singleton
class PublishResults {

    private final ResultQuery query;
    private final ParticipatingReaders readers;
    private final ResultControl control;
    private final PublishedResults register;
    private final PublicationPlan plan;
    private final SystemCalls system;

    PublishResults(
            ResultQuery query,
            ParticipatingReaders readers,
            ResultControl control,
            PublishedResults register,
            PublicationPlan plan,
            SystemCalls system) {
        this.query = query;
        this.readers = readers;
        this.control = control;
        this.register = register;
        this.plan = plan;
        this.system = system;
    }

    /** All years, each as a whole; the caller's right to see the initiative is settled before. */
    List<ResultTable.Row> years(Initiative initiative) {
        return system.callInTransaction(() -> {
            Map<Integer, ResultRow> counted = counted(initiative.id(), Whose.EVERYBODY);
            SortedMap<Integer, PublishedYear> published = latest(initiative.id());
            if (!isUpToDate(counted, published)) {
                register.lock(initiative.id());
                publish(initiative, counted);
                published = latest(initiative.id());
            }
            return rows(counted, published);
        });
    }

    private SortedMap<Integer, PublishedYear> latest(UUID initiative) throws SQLException {
        SortedMap<Integer, PublishedYear> latest = new TreeMap<>();
        register.of(initiative).forEach((year, editions) -> latest.put(year, editions.getLast()));
        return latest;
    }

    private boolean isUpToDate(Map<Integer, ResultRow> counted, Map<Integer, PublishedYear> published) {
        return counted.keySet().stream().allMatch(year -> !plan.hasEnded(year) || published.containsKey(year))
                && published.values().stream()
                        .allMatch(year -> isSettled(year, counted.getOrDefault(year.year(), ResultRow.NONE)));
    }

    /** A year is settled until the next edition, but not while nobody is shown of it: until then it binds nothing. */
    private boolean isSettled(PublishedYear year, ResultRow present) {
        return year.edition().equals(plan.edition())
                && (year.showsSomebody() || year.counts().all().equals(present.counts()));
    }

    private void publish(Initiative initiative, Map<Integer, ResultRow> counted) throws SQLException {
        SortedMap<Integer, List<PublishedYear>> before = register.of(initiative.id());
        Map<String, Map<Integer, ResultRow>> own = new HashMap<>();
        for (Map.Entry<String, Whose> reader : readers.of(initiative).entrySet()) {
            own.put(reader.getKey(), counted(initiative.id(), reader.getValue()));
        }
        Map<Integer, ResultRow> ended = new TreeMap<>(counted);
        before.keySet().forEach(year -> ended.putIfAbsent(year, ResultRow.NONE));
        ended.keySet().removeIf(year -> !plan.hasEnded(year));
        LocalDate edition = plan.edition();
        for (Map.Entry<Integer, ResultRow> year : ended.entrySet()) {
            List<PublishedYear> editions = before.getOrDefault(year.getKey(), List.of());
            if (editions.isEmpty() || !isSettled(editions.getLast(), year.getValue())) {
                publish(initiative.id(), year.getKey(), counts(year.getKey(), year.getValue(), own), editions, edition);
            }
        }
    }

    private void publish(UUID initiative, int year, YearCounts counts, List<PublishedYear> editions, LocalDate edition)
            throws SQLException {
        List<PublishedYear> binding =
                editions.stream().filter(PublishedYear::showsSomebody).toList();
        var next = control.next(year, edition, counts, binding);
        if (next.isPresent()) {
            register.put(initiative, binding.size() + 1, next.get());
        } else {
            register.confirm(initiative, editions.getLast().confirmedOn(edition));
        }
    }

    private static YearCounts counts(int year, ResultRow all, Map<String, Map<Integer, ResultRow>> own) {
        Map<String, Map<String, Long>> known = new LinkedHashMap<>();
        own.forEach((who, years) -> {
            if (years.containsKey(year)) {
                known.put(who, years.get(year).counts());
            }
        });
        return new YearCounts(all.counts(), known);
    }

    private Map<Integer, ResultRow> counted(UUID initiative, Whose whose) throws SQLException {
        return query.rows(initiative, Period.since(ResultParams.FIRST), Bucket.YEAR, whose).stream()
                .collect(Collectors.toMap(
                        row -> Integer.valueOf(row.key()), Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** The running year grows by the day, and what it grew by since yesterday may be one person: nothing of it is told until it ends. */
    private List<ResultTable.Row> rows(Map<Integer, ResultRow> counted, SortedMap<Integer, PublishedYear> published) {
        SortedMap<Integer, ResultTable.Row> rows = new TreeMap<>();
        published.forEach((year, edition) -> rows.put(year, ResultTable.controlled(edition)));
        counted.forEach((year, row) ->
                rows.computeIfAbsent(year, it -> ResultTable.exact(row).suppressedWhole()));
        return List.copyOf(rows.values());
    }
}
