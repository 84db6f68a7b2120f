package dk.opgang.participants.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.participants.elsewhere.KnownEnrolment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Alerts against all pairs of enrolments, compared one with the other as the contract says it, over random histories: of each enrolment
 * the events come in their order, among each other in any, and each as often as it likes.
 */
class AlertPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 2, 1);
    private static final Instant NOW = Instant.parse("2020-02-01T10:00:00Z");
    private static final UUID PARTICIPANT = UUID.randomUUID();
    private static final int ENROLMENTS = 5;

    private static final Map<String, String> KINDS = Map.of(
            "outreach-employment", "employment",
            "business-cooperation", "employment",
            "leisure-jobs", "youth-work",
            "education", "education");

    /** One event: that an enrolment stands so now, or never was. */
    record Told(int enrolment, String organisation, String theme, String state, int from, int days, boolean withdrawn) {

        KnownEnrolment known() {
            return new KnownEnrolment(
                    id(enrolment),
                    PARTICIPANT,
                    new UUID(2, enrolment),
                    organisation,
                    theme,
                    TODAY.plusDays(from),
                    days < 0 ? null : TODAY.plusDays(from + days),
                    state);
        }
    }

    @Property(tries = 500)
    void open_is_what_overlaps_whatever_comes_in_between(@ForAll("histories") List<Told> history) {
        // Given
        AlertFile file = new AlertFile(PARTICIPANT, "253");
        // When
        history.forEach(told -> enter(file, told));
        // Then
        assertEquals(overlapping(last(history)), open(file.alerts()));
    }

    @Property(tries = 500)
    void events_that_come_twice_change_nothing(@ForAll("histories") List<Told> history) {
        // Given
        AlertFile once = new AlertFile(PARTICIPANT, "253");
        AlertFile twice = new AlertFile(PARTICIPANT, "253");
        // When
        for (Told told : history) {
            enter(once, told);
            enter(twice, told);
            enter(twice, told);
        }
        // Then
        assertEquals(standing(once), standing(twice));
    }

    @Property(tries = 500)
    void the_order_among_enrolments_makes_no_difference_to_what_is_open(
            @ForAll("histories") List<Told> history, @ForAll("orders") List<Integer> order) {
        // Given
        AlertFile told = new AlertFile(PARTICIPANT, "253");
        AlertFile reordered = new AlertFile(PARTICIPANT, "253");
        // When
        history.forEach(it -> enter(told, it));
        order.forEach(enrolment ->
                history.stream().filter(it -> it.enrolment() == enrolment).forEach(it -> enter(reordered, it)));
        // Then
        assertEquals(open(told.alerts()), open(reordered.alerts()));
    }

    @Property(tries = 500)
    void there_is_one_for_each_pair_and_kind(@ForAll("histories") List<Told> history) {
        // Given
        AlertFile file = new AlertFile(PARTICIPANT, "253");
        Set<Pair> ever = new HashSet<>();
        // When
        for (int i = 0; i < history.size(); i++) {
            enter(file, history.get(i));
            ever.addAll(overlapping(last(history.subList(0, i + 1))));
        }
        // Then
        assertEquals(ever.size(), file.alerts().size());
        assertEquals(ever, file.alerts().stream().map(Alert::pair).collect(Collectors.toSet()));
    }

    @Provide
    Arbitrary<List<Told>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ENROLMENTS - 1),
                        Arbitraries.of("253", "90100017", "90100009"),
                        Arbitraries.of(
                                "outreach-employment", "business-cooperation", "leisure-jobs", "education", "housing"),
                        Arbitraries.of("referred", "enrolled", "active", "active", "paused", "completed"),
                        Arbitraries.integers().between(-6, 6),
                        Arbitraries.integers().between(-4, 8),
                        Arbitraries.of(false, false, false, false, true))
                .as(Told::new)
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(IntStream.range(0, ENROLMENTS).boxed().toList());
    }

    private static void enter(AlertFile file, Told told) {
        if (told.withdrawn()) {
            file.drop(id(told.enrolment()), TODAY, NOW);
        } else {
            file.take(told.known(), TODAY, NOW);
        }
    }

    private static UUID id(int enrolment) {
        return new UUID(1, enrolment);
    }

    /** The last state of each enrolment that was not withdrawn. */
    private static Collection<KnownEnrolment> last(List<Told> history) {
        Map<Integer, KnownEnrolment> last = new HashMap<>();
        for (Told told : history) {
            if (told.withdrawn()) {
                last.remove(told.enrolment());
            } else {
                last.put(told.enrolment(), told.known());
            }
        }
        return last.values();
    }

    /** Day by day: whoever is at work on a day that is today or later, beside somebody else in the same kind. */
    private static Set<Pair> overlapping(Collection<KnownEnrolment> enrolments) {
        Set<Pair> pairs = new HashSet<>();
        List<KnownEnrolment> all = new ArrayList<>(enrolments);
        for (KnownEnrolment one : all) {
            for (KnownEnrolment other : all) {
                for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(40)); day = day.plusDays(1)) {
                    if (one.organisation().compareTo(other.organisation()) < 0
                            && KINDS.containsKey(one.theme())
                            && KINDS.get(one.theme()).equals(KINDS.get(other.theme()))
                            && isOn(one, day)
                            && isOn(other, day)) {
                        pairs.add(new Pair(KINDS.get(one.theme()), one.organisation(), other.organisation()));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean isOn(KnownEnrolment it, LocalDate day) {
        return Set.of("enrolled", "active").contains(it.state())
                && !day.isBefore(it.from())
                && (it.to() == null || day.isBefore(it.to()));
    }

    private static Set<Pair> open(Collection<Alert> alerts) {
        return alerts.stream()
                .filter(alert -> alert.state() == AlertState.OPEN)
                .map(Alert::pair)
                .collect(Collectors.toSet());
    }

    private static Set<String> standing(AlertFile file) {
        return file.alerts().stream()
                .map(alert -> alert.pair() + " " + alert.state() + " " + alert.occurrence())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
