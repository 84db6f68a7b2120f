package dk.opgang.initiatives.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Attacks what is published of random years, as everybody and as each of those who know facts of their own. */
class ResultAttackTest {

    private static final int K = 3;
    private static final List<String> READERS = Arrays.asList(null, Facts.ONE, Facts.OTHER, Facts.POSTER);

    private final ResultControl control = new ResultControl(() -> K);
    private final Random random = new Random(20201231);

    @Test
    void nobodyPinsDownFewOfOthers() {
        // Given
        List<List<PublishedYear>> histories = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            histories.add(published(Facts.random(random, 12)));
        }

        // When
        List<String> exposed =
                histories.stream().flatMap(it -> exposed(it).stream()).toList();

        // Then
        assertEquals(List.of(), exposed);
    }

    @Test
    void noCorrectionTellsWhoWasCorrected() {
        // Given
        List<List<PublishedYear>> histories = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Facts first = Facts.random(random, 9);
            histories.add(published(first, first.corrected(random, 8)));
        }

        // When
        List<String> exposed =
                histories.stream().flatMap(it -> exposed(it).stream()).toList();

        // Then
        assertEquals(List.of(), exposed);
        assertTrue(histories.stream().filter(it -> it.size() == 2).count() > 10, "Corrections are published at all");
    }

    @Test
    void withoutControlTheAttackFindsMuch() {
        // Given
        List<PublishedYear> open = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            YearCounts counts = Facts.random(random, 12).counts();
            open.add(new PublishedYear(
                    2019, LocalDate.of(2020, 1, 1), counts, counts.all().keySet()));
        }

        // When
        long exposed =
                open.stream().filter(it -> !exposed(List.of(it)).isEmpty()).count();

        // Then
        assertTrue(exposed >= 15, exposed + " of 20 years give few away");
    }

    @Test
    void littleMoreIsLeftOutThanMustBe() {
        // Given
        List<PublishedYear> years = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            years.addAll(published(Facts.random(random, 12)));
        }

        // When
        long leftOut = years.stream()
                .mapToLong(it -> it.counts().all().size() - it.shown().size())
                .sum();

        // Then
        long fewest = years.stream().mapToLong(this::fewest).sum();
        assertTrue(leftOut <= 1.1 * fewest, leftOut + " counts are left out, " + fewest + " would do");
    }

    /** By trying to show each hidden count again: what is left out although nothing follows from it. */
    private long fewest(PublishedYear year) {
        Set<String> hidden = new LinkedHashSet<>(year.counts().all().keySet());
        hidden.removeAll(year.shown());
        Set<String> shown = new LinkedHashSet<>(year.shown());
        for (String column : hidden) {
            long count = year.counts().all().get(column);
            Set<String> more = new LinkedHashSet<>(shown);
            more.add(column);
            PublishedYear wider = new PublishedYear(year.year(), year.edition(), year.counts(), more);
            if ((count == 0 || count >= K)
                    && !BLOCKLESS.contains(column)
                    && exposed(List.of(wider)).isEmpty()) {
                shown = more;
            }
        }
        return year.counts().all().size() - shown.size();
    }

    /** Columns of no sum, which the attacker does not look at. */
    private static final Set<String> BLOCKLESS = Set.of("workplaces", "contacts", "enrolments");

    private List<PublishedYear> published(Facts... editions) {
        List<PublishedYear> published = new ArrayList<>();
        for (Facts facts : editions) {
            control.next(2019, LocalDate.of(2020, 1, 1).plusMonths(3L * published.size()), facts.counts(), published)
                    .ifPresent(published::add);
        }
        return published;
    }

    private static List<String> exposed(List<PublishedYear> editions) {
        List<String> exposed = new ArrayList<>();
        for (String reader : READERS) {
            exposed.addAll(new BruteForce(K, editions, reader).exposed());
        }
        return exposed;
    }
}
