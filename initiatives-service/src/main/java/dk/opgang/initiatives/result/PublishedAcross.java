package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.result.DecidedSums.Latest;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was published of several initiatives or of a place, taken together from what was published of each initiative and of nothing else, so
 * that whoever reads it learns nothing new: events add up; people, who may be the same, only where nobody is in two of the initiatives, or
 * where a single one has any.
 */
@Singleton
class PublishedAcross {

    private final PublishResults published;
    private final PublishColumns columns;
    private final InOneAlone alone;

    PublishedAcross(PublishResults published, PublishColumns columns, InOneAlone alone) {
        this.published = published;
        this.columns = columns;
        this.alone = alone;
    }

    /**
     * The rows of all years; those of initiatives in which nothing happened there are missing.
     *
     * @param template of all of them, if its columns are wanted: those of everywhere
     */
    List<ResultTable.Row> years(
            List<Initiative> initiatives, ResultFilter filter, Optional<InitiativeTemplate> template) {
        SortedMap<Integer, List<Map<String, @Nullable Long>>> parts = new TreeMap<>();
        Set<Integer> atTwoPlaces = new HashSet<>();
        Map<UUID, SortedMap<Integer, List<PublishedYear>>> editions = published.editions(initiatives);
        editions.values()
                .forEach(years -> years.forEach((year, its) -> {
                    List<Map<String, @Nullable Long>> of = parts(its, filter);
                    parts.computeIfAbsent(year, it -> new ArrayList<>()).addAll(of);
                    if (of.size() > 1) {
                        atTwoPlaces.add(year);
                    }
                }));
        boolean several = parts.values().stream().anyMatch(of -> of.size() > 1);
        Map<Integer, Set<String>> adding = several ? alone.columns(initiatives, filter, latest(editions)) : Map.of();
        Map<UUID, Map<Integer, Map<String, @Nullable BigDecimal>>> own =
                template.map(it -> columns.of(initiatives, it, editions)).orElse(Map.of());
        List<ResultTable.Row> rows = new ArrayList<>();
        for (Map.Entry<Integer, List<Map<String, @Nullable Long>>> part : parts.entrySet()) {
            if (!part.getValue().isEmpty()) {
                Integer year = part.getKey();
                Set<String> added = new HashSet<>(PublishedSums.EVENTS);
                if (!atTwoPlaces.contains(year)) {
                    added.addAll(adding.getOrDefault(year, Set.of()));
                }
                List<Map<String, @Nullable BigDecimal>> itsOwn = editions.entrySet().stream()
                        .filter(its -> its.getValue().containsKey(year))
                        .map(its -> own.getOrDefault(its.getKey(), Map.of()).getOrDefault(year, Map.of()))
                        .toList();
                rows.add(ResultRowsView.controlled(String.valueOf(year), together(part.getValue(), added))
                        .with(template.map(it -> together(itsOwn, it)).orElse(Map.of())));
            }
        }
        return rows;
    }

    /** What was published of each initiative last, and as the how manieth edition, by year; nothing of a year that has not ended. */
    private static SortedMap<Integer, SortedMap<UUID, Latest>> latest(
            Map<UUID, SortedMap<Integer, List<PublishedYear>>> editions) {
        SortedMap<Integer, SortedMap<UUID, Latest>> latest = new TreeMap<>();
        editions.forEach((id, years) -> years.forEach((year, all) -> {
            if (!all.isEmpty()) {
                latest.computeIfAbsent(year, _ -> new TreeMap<>())
                        .put(
                                id,
                                new Latest(
                                        all.size(),
                                        String.valueOf(all.getLast().counts().whole())));
            }
        }));
        return latest;
    }

    /** The counts of an initiative in a year at each place that is meant; one without any of them while the year has not ended. */
    private static List<Map<String, @Nullable Long>> parts(List<PublishedYear> editions, ResultFilter filter) {
        if (editions.isEmpty()) {
            return List.of(PublishedYear.nothingShown());
        }
        if (!filter.isOfSomePlace()) {
            return List.of(editions.getLast().shownOf(null));
        }
        PublishedYear year = editions.getFirst();
        List<@Nullable String> places = Places.of(year.counts().all().keySet());
        List<Map<String, @Nullable Long>> parts = new ArrayList<>();
        for (String place : places) {
            if (place != null && filter.means(place)) {
                parts.add(year.shownOf(place));
            }
        }
        if (parts.isEmpty()
                && filter.housingAreaId() == null
                && editions.getLast().isOfAlone(String.valueOf(filter.municipalityCode()))) {
            parts.add(editions.getLast().shownOf(null));
        }
        // Of too many places only the whole was decided: then nothing of one of them is told.
        if (parts.isEmpty() && places.size() == 1 && editions.stream().anyMatch(it -> it.mayHide(filter))) {
            parts.add(PublishedYear.nothingShown());
        }
        return parts;
    }

    private static Map<String, @Nullable Long> together(List<Map<String, @Nullable Long>> parts, Set<String> adding) {
        Map<String, @Nullable Long> all = new LinkedHashMap<>();
        for (String column : ResultRow.NONE.counts().keySet()) {
            List<@Nullable Long> told = new ArrayList<>();
            parts.forEach(part -> told.add(part.get(column)));
            all.put(column, PublishedSums.sum(told, adding.contains(column)));
        }
        return all;
    }

    /** Columns of a template that every initiative shows: what happened adds up, all else stands only where a single one has any. */
    private static Map<String, @Nullable BigDecimal> together(
            List<Map<String, @Nullable BigDecimal>> parts, InitiativeTemplate template) {
        Map<String, @Nullable BigDecimal> all = new LinkedHashMap<>();
        OwnColumns.parts(template).forEach((column, made) -> {
            List<BigDecimal> some = parts.stream()
                    .flatMap(part -> Stream.ofNullable(part.get(column)))
                    .filter(number -> number.signum() != 0)
                    .toList();
            boolean allShow = parts.stream().allMatch(part -> part.containsKey(column));
            if (allShow && some.isEmpty()) {
                all.put(column, parts.getFirst().get(column));
            } else if (allShow && (some.size() == 1 || made.addsUp())) {
                all.put(column, some.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        });
        return all;
    }
}
