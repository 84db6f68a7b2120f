package dk.opgang.initiatives.result;

import dk.opgang.initiatives.result.ColumnQuery.Keys;
import dk.opgang.initiatives.template.document.Count.Counted;
import dk.opgang.platform.disclosure.SumsBesidePublished.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything that the numbers of several years tell of.
 *
 * @param events what is counted in those columns of all initiatives that are not of people
 * @param people who counts, by the kind of place by which rows are told apart, {@link Bucket#TOTAL} for everywhere
 * @param told what is counted in the columns of {@code events}, by kind of place and column
 * @param counted what a template's own measures count, by year; empty if that is too much to be looked at
 * @param known who counts among those whom an organisation knows
 */
record FactsOfYears(
        Map<String, Counted> events,
        Map<Bucket, List<CountedPerson>> people,
        Map<Bucket, Map<String, List<CountedFact>>> told,
        Map<Counted, Optional<Map<Integer, List<CountedFact>>>> counted,
        Map<Whose, List<CountedPerson>> known) {

    /** What is published of the year already. */
    List<Sum> published(PublishedYear year) {
        List<Sum> sums = new ArrayList<>();
        for (String name : year.shown()) {
            String place = Places.place(name);
            Bucket bucket = place == null ? Bucket.TOTAL : Places.isArea(place) ? Bucket.PLACE : Bucket.MUNICIPALITY;
            Keys keys = new Keys(String.valueOf(year.year()), place);
            Counted event = events.get(Places.column(name));
            if (event == null) {
                sums.add(ColumnSums.people(
                        people.getOrDefault(bucket, List.of()),
                        person -> person.keys().equals(keys) && person.columns().contains(Places.column(name))));
            } else {
                sums.addAll(ColumnSums.of(
                        event,
                        told.getOrDefault(bucket, Map.of()).getOrDefault(Places.column(name), List.of()).stream()
                                .filter(fact -> fact.keys().equals(keys))
                                .toList()));
            }
        }
        return sums;
    }

    /** What follows from a column in the year; empty if that is too much to be looked at. */
    Optional<List<Sum>> of(int year, List<Counted> counts) {
        List<Sum> sums = new ArrayList<>();
        for (Counted count : counts) {
            Optional<Map<Integer, List<CountedFact>>> facts = counted.getOrDefault(count, Optional.empty());
            if (facts.isEmpty()) {
                return Optional.empty();
            }
            sums.addAll(ColumnSums.of(count, facts.get().getOrDefault(year, List.of())));
        }
        return Optional.of(sums);
    }

    /** Whom of the year each of those knows who read some of its facts themselves. */
    List<Set<String>> readers(int year) {
        ColumnReaders all = new ColumnReaders();
        Map<UUID, Long> facts = new HashMap<>();
        for (CountedPerson person : inYear(year, people.getOrDefault(Bucket.TOTAL, List.of()))) {
            person.municipalities().forEach(code -> all.ofMunicipality(person.owner(), code));
            facts.put(person.id(), person.facts());
        }
        counted.values().stream()
                .flatMap(Optional::stream)
                .flatMap(its -> its.getOrDefault(year, List.of()).stream())
                .forEach(fact -> {
                    all.ofMunicipality(fact.owner(), fact.municipality());
                    if (fact.employer() != null) {
                        all.ofMunicipality(CountedFact.employer(fact.employer()), fact.municipality());
                    }
                });
        known.forEach((reader, everybody) -> {
            List<CountedPerson> some = inYear(year, everybody);
            String itself = CountedFact.employer(String.valueOf(reader.organisation()));
            all.knows(owners(some, itself));
            all.knows(owners(
                    some.stream()
                            .filter(person -> facts.getOrDefault(person.id(), 0L) == person.facts())
                            .toList(),
                    itself));
        });
        return all.all();
    }

    private static List<CountedPerson> inYear(int year, List<CountedPerson> people) {
        return people.stream()
                .filter(person -> person.keys().key().equals(String.valueOf(year)))
                .toList();
    }

    private static Set<String> owners(List<CountedPerson> people, String besides) {
        Set<String> owners = people.stream().map(CountedPerson::owner).collect(Collectors.toSet());
        owners.add(besides);
        return owners;
    }
}
