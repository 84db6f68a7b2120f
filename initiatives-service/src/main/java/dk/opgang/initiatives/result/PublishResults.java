package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The results of an initiative by year as all those read them who see no exact ones. An ended year is published once and corrected by
 * {@link PublicationPlan}; a year of nobody is not published, so that whoever asks before anything is registered binds nothing.
 */
@Singleton
class PublishResults {

    private final CountedYears years;
    private final ParticipatingReaders readers;
    private final ResultControl control;
    private final PublishedResults register;
    private final PublicationPlan plan;
    private final SystemCalls system;

    PublishResults(
            CountedYears years,
            ParticipatingReaders readers,
            ResultControl control,
            PublishedResults register,
            PublicationPlan plan,
            SystemCalls system) {
        this.years = years;
        this.readers = readers;
        this.control = control;
        this.register = register;
        this.plan = plan;
        this.system = system;
    }

    /** All years, each as a whole; the caller's right to see the initiative is settled before. */
    List<ResultTable.Row> years(Initiative initiative) {
        return rows(editions(initiative));
    }

    /** A row of what was published last of each year. */
    static List<ResultTable.Row> rows(SortedMap<Integer, List<PublishedYear>> published) {
        List<ResultTable.Row> rows = new ArrayList<>();
        published.forEach((year, editions) -> rows.add(
                editions.isEmpty()
                        ? ResultRowsView.hidden(String.valueOf(year))
                        : ResultRowsView.controlled(editions.getLast())));
        return rows;
    }

    /**
     * The editions of each year in which anything happened, the latest last. The running year grows by the day, and what it grew by since yesterday
     * may be one person: of it there is none until it ends.
     */
    SortedMap<Integer, List<PublishedYear>> editions(Initiative initiative) {
        return editions(List.of(initiative)).getOrDefault(initiative.id(), new TreeMap<>());
    }

    /** The same of several initiatives, by their ids: what was published of all of them is read at once. */
    Map<UUID, SortedMap<Integer, List<PublishedYear>>> editions(List<Initiative> initiatives) {
        Map<UUID, SortedMap<Integer, List<PublishedYear>>> editions = new HashMap<>();
        if (initiatives.isEmpty()) {
            return editions;
        }
        List<UUID> ids = initiatives.stream().map(Initiative::id).toList();
        Present present = system.callInTransaction(() -> new Present(years.whole(ids), register.of(ids)));
        for (Initiative initiative : initiatives) {
            UUID id = initiative.id();
            SortedMap<Integer, Map<String, Long>> counted = present.counted().getOrDefault(id, new TreeMap<>());
            SortedMap<Integer, List<PublishedYear>> published =
                    present.published().getOrDefault(id, new TreeMap<>());
            SortedMap<Integer, List<PublishedYear>> its =
                    new TreeMap<>(isUpToDate(counted, published) ? published : published(initiative));
            counted.keySet().forEach(year -> its.putIfAbsent(year, List.of()));
            editions.put(id, its);
        }
        return editions;
    }

    /** What there is of initiatives, and what was published of it so far. */
    private record Present(
            Map<UUID, SortedMap<Integer, Map<String, Long>>> counted,
            Map<UUID, SortedMap<Integer, List<PublishedYear>>> published) {}

    private SortedMap<Integer, List<PublishedYear>> published(Initiative initiative) {
        return system.callInTransaction(() -> {
            register.lock(initiative.id());
            publish(initiative);
            return register.of(initiative.id());
        });
    }

    private boolean isUpToDate(Map<Integer, Map<String, Long>> counted, Map<Integer, List<PublishedYear>> published) {
        return counted.keySet().stream().allMatch(year -> !plan.hasEnded(year) || published.containsKey(year))
                && published.values().stream()
                        .map(List::getLast)
                        .allMatch(year -> isSettled(year, counted.getOrDefault(year.year(), ResultRow.NONE.counts())));
    }

    /** A year is settled until the next edition, but not while nobody is shown of it: until then it binds nothing. */
    private boolean isSettled(PublishedYear year, Map<String, Long> present) {
        return year.edition().equals(plan.edition())
                && (year.showsSomebody() || year.counts().whole().equals(present));
    }

    private void publish(Initiative initiative) throws SQLException {
        SortedMap<Integer, List<PublishedYear>> before = register.of(initiative.id());
        SortedMap<Integer, Map<String, Long>> ended = years.withPlaces(initiative.id());
        before.keySet().forEach(year -> ended.putIfAbsent(year, ResultRow.NONE.counts()));
        ended.keySet().removeIf(year -> !plan.hasEnded(year));
        Map<Integer, Set<String>> names = new HashMap<>();
        ended.forEach((year, counts) -> names.put(year, counts.keySet()));
        Map<String, SortedMap<Integer, Map<String, Long>>> own = new HashMap<>();
        for (Map.Entry<String, Whose> reader : readers.of(initiative).entrySet()) {
            own.put(reader.getKey(), years.known(initiative.id(), reader.getValue(), names));
        }
        LocalDate edition = plan.edition();
        for (Map.Entry<Integer, Map<String, Long>> year : ended.entrySet()) {
            List<PublishedYear> editions = before.getOrDefault(year.getKey(), List.of());
            YearCounts counts = counts(year.getKey(), year.getValue(), own);
            if (editions.isEmpty() || !isSettled(editions.getLast(), counts.whole())) {
                publish(initiative.id(), year.getKey(), counts, editions, edition);
            }
        }
    }

    private void publish(UUID initiative, int year, YearCounts counts, List<PublishedYear> editions, LocalDate edition)
            throws SQLException {
        List<PublishedYear> binding =
                editions.stream().filter(PublishedYear::showsSomebody).toList();
        var next = control.next(year, edition, binding.isEmpty() ? counts : counts.withoutPlaces(), binding);
        if (next.isPresent()) {
            register.put(initiative, binding.size() + 1, next.get());
        } else {
            register.confirm(initiative, editions.getLast().confirmedOn(edition));
        }
    }

    private static YearCounts counts(
            int year, Map<String, Long> all, Map<String, SortedMap<Integer, Map<String, Long>>> own) {
        Map<String, Map<String, Long>> known = new LinkedHashMap<>();
        own.forEach((who, years) -> {
            if (years.containsKey(year)) {
                known.put(who, years.get(year));
            }
        });
        return new YearCounts(all, known);
    }
}
