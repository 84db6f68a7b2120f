package dk.opgang.initiatives.result;

import dk.opgang.initiatives.template.document.Count.Counted;
import dk.opgang.platform.disclosure.SumsBesidePublished.Fact;
import dk.opgang.platform.disclosure.SumsBesidePublished.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of whom the numbers of columns tell, as the control asks for it. People, employers, what happened, hours and heads are each a measure of their
 * own, whatever column counts them; so are the values of each kind of thing.
 */
final class ColumnSums {

    private static final String PEOPLE = "people";
    private static final String EVENTS = "events";

    /** Heads at one occasion beyond so many hide each other as well as any number does. */
    private static final int MOST_HEADS = 100;

    private ColumnSums() {}

    /** A number of people. */
    static Sum people(Collection<CountedPerson> people, Predicate<CountedPerson> counts) {
        return new Sum(
                PEOPLE,
                people.stream()
                        .filter(counts)
                        .map(CountedPerson::owner)
                        .distinct()
                        .map(ColumnSums::one)
                        .toList());
    }

    /** The numbers that follow from what a measure counts in one row. */
    static List<Sum> of(Counted counted, List<CountedFact> facts) {
        return switch (counted.what()) {
            case PARTICIPANTS ->
                List.of(new Sum(
                        PEOPLE,
                        facts.stream()
                                .filter(fact -> fact.participant() != null)
                                .map(CountedFact::owner)
                                .distinct()
                                .map(ColumnSums::one)
                                .toList()));
            case EMPLOYERS ->
                List.of(new Sum(
                        "employers",
                        facts.stream()
                                .flatMap(fact -> Stream.ofNullable(fact.employer()))
                                .distinct()
                                .map(CountedFact::employer)
                                .map(ColumnSums::one)
                                .toList()));
            case EVENTS -> List.of(events(facts));
            case HOURS -> List.of(amounts("hours", facts));
            case SUM -> List.of(amounts(sumOf(counted), facts));
            case MEAN -> List.of(amounts(sumOf(counted), facts), events(facts));
            case HEADCOUNT -> List.of(heads(facts));
            case SHARE -> throw new IllegalArgumentException("A share is taken of two measures");
        };
    }

    private static String sumOf(Counted counted) {
        return "sum of " + counted.of().name().toLowerCase(Locale.ROOT);
    }

    private static Fact one(String owner) {
        return new Fact(owner, owner, BigDecimal.ONE);
    }

    private static Sum events(List<CountedFact> facts) {
        return new Sum(
                EVENTS,
                facts.stream()
                        .map(fact -> new Fact(fact.id(), fact.owner(), BigDecimal.ONE))
                        .toList());
    }

    private static Sum amounts(String measure, List<CountedFact> facts) {
        List<Fact> told = new ArrayList<>();
        for (CountedFact fact : facts) {
            if (fact.amount() != null) {
                told.add(new Fact(fact.id(), fact.owner(), fact.amount()));
            }
        }
        return new Sum(measure, told);
    }

    /** Each head at an open occasion is somebody. */
    private static Sum heads(List<CountedFact> facts) {
        List<Fact> heads = new ArrayList<>();
        for (CountedFact fact : facts) {
            int there = fact.amount() == null
                    ? 0
                    : fact.amount().min(BigDecimal.valueOf(MOST_HEADS)).intValue();
            IntStream.range(0, there)
                    .mapToObj(head -> one(fact.owner() + " head " + head))
                    .forEach(heads::add);
        }
        return new Sum("heads", heads);
    }
}
