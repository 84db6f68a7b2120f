package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.placement.rules.Counting;
import dk.opgang.initiatives.result.OwnColumns.Parts;
import dk.opgang.initiatives.template.document.Count.Counted;
import dk.opgang.initiatives.template.document.Count.Of;
import dk.opgang.initiatives.template.document.Count.On;
import dk.opgang.initiatives.template.document.Count.What;
import dk.opgang.initiatives.template.document.Where;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads whom the published numbers of years tell of, and whom those of a template's own columns would; as the system. */
@Singleton
class ReadFactsOfYears {

    /** More facts are not looked at one by one: a column of more is left out. */
    static final int MOST_FACTS = 200_000;

    private final ResultQuery results;
    private final ColumnQuery columns;
    private final ParticipatingReaders readers;

    /** What the columns of events count that results have whatever the template. */
    private final Map<String, Counted> events;

    ReadFactsOfYears(ResultQuery results, ColumnQuery columns, ParticipatingReaders readers, Counting counting) {
        this.results = results;
        this.columns = columns;
        this.readers = readers;
        Where internships = Where.ofKinds(List.of(counting.internshipKinds()));
        this.events = Map.of(
                "placements", new Counted(What.EVENTS, Of.PLACEMENTS, Where.ALL, On.BEGAN),
                "internshipsStarted", new Counted(What.EVENTS, Of.PLACEMENTS, internships, On.BEGAN),
                "enrolments", new Counted(What.EVENTS, Of.ENROLMENTS, Where.ALL, On.BEGAN),
                "contacts", new Counted(What.EVENTS, Of.CONTACTS, Where.ALL, On.HELD),
                "workplaces", new Counted(What.EMPLOYERS, Of.PLACEMENTS, Where.ALL, On.BEGAN));
    }

    /** @param parts of which each column is made */
    FactsOfYears of(Templated where, Map<String, Parts> parts, SortedMap<Integer, PublishedYear> years)
            throws SQLException {
        UUID id = where.initiative().id();
        Map<Bucket, List<CountedPerson>> people = new EnumMap<>(Bucket.class);
        Map<Bucket, Map<String, List<CountedFact>>> told = new EnumMap<>(Bucket.class);
        for (Bucket place : places(years)) {
            ResultQuestion question = question(id, place, Whose.EVERYBODY);
            people.put(place, results.people(question));
            Map<String, List<CountedFact>> its = new HashMap<>();
            for (Map.Entry<String, Counted> event : events.entrySet()) {
                its.put(
                        event.getKey(),
                        columns.facts(question, event.getValue(), where.parameters(), MOST_FACTS)
                                .orElseThrow());
            }
            told.put(place, its);
        }
        Map<Whose, List<CountedPerson>> known = new LinkedHashMap<>();
        for (Whose reader : readers.of(where.initiative()).values()) {
            if (reader.organisation() != null) {
                known.put(reader, results.people(question(id, Bucket.TOTAL, reader)));
            }
        }
        return new FactsOfYears(events, people, told, counted(where, parts), known);
    }

    private Map<Counted, Optional<Map<Integer, List<CountedFact>>>> counted(Templated where, Map<String, Parts> parts)
            throws SQLException {
        ResultQuestion everywhere = question(where.initiative().id(), Bucket.TOTAL, Whose.EVERYBODY);
        Map<Counted, Optional<Map<Integer, List<CountedFact>>>> counted = new HashMap<>();
        for (Parts column : parts.values()) {
            for (Counted count : column.counts()) {
                if (!counted.containsKey(count)) {
                    counted.put(
                            count,
                            columns.facts(everywhere, count, where.parameters(), MOST_FACTS)
                                    .map(facts -> facts.stream()
                                            .collect(Collectors.groupingBy(fact ->
                                                    Integer.valueOf(fact.keys().key())))));
                }
            }
        }
        return counted;
    }

    /** Everywhere, and the kinds of places of which something is shown. */
    private static List<Bucket> places(SortedMap<Integer, PublishedYear> years) {
        Set<String> shown = years.values().stream()
                .flatMap(year -> year.shown().stream())
                .map(Places::place)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Bucket> places = new ArrayList<>(List.of(Bucket.TOTAL));
        if (shown.stream().anyMatch(place -> !Places.isArea(place))) {
            places.add(Bucket.MUNICIPALITY);
        }
        if (shown.stream().anyMatch(Places::isArea)) {
            places.add(Bucket.PLACE);
        }
        return places;
    }

    /** @param place by which the rows of years are told apart; {@link Bucket#TOTAL} for everywhere */
    static ResultQuestion question(UUID initiative, Bucket place, Whose whose) {
        Split split = place == Bucket.TOTAL ? Split.YEARS : new Split(Bucket.YEAR, place);
        return ResultQuestion.of(initiative, Period.since(ResultParams.FIRST), split, whose);
    }
}
