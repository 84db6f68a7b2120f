package dk.opgang.housingareas.classification;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a law version.
 *
 * @param criterion its public name, which is also the indicator that it reads
 * @param years which years it reads
 * @param relativeTo for an index: what the area's figure is held against if the index itself was not observed
 * @param source the law and section
 * @param confidence A: official text read, B: quoted by others, C: one secondary source
 */
record CriterionRule(
        String criterion,
        Operator operator,
        Threshold threshold,
        Years years,
        @Nullable Relative relativeTo,
        String source,
        String confidence,
        @Nullable String note) {

    /**
     * The years that a criterion reads, counted from the year of the list.
     *
     * @param latest the last one: 0 is the list's own year, -1 the year before
     * @param count how many years the mean takes, the last one included
     */
    record Years(int latest, int count) {

        Years {
            if (latest > 0 || count < 1) {
                throw new IllegalArgumentException(
                        "A criterion reads at least one year, none after the list, got " + latest + ", " + count);
            }
        }

        List<Integer> of(int listYear) {
            return IntStream.rangeClosed(listYear + latest - count + 1, listYear + latest)
                    .boxed()
                    .toList();
        }
    }

    /** The figure of the area and the same figure of the scope around it; their quotient times 100 is the index. */
    record Relative(String indicator, ReferenceScope scope) {}

    /**
     * What the value is held against: a number, or so many times the national mean of the same years.
     *
     * @param value the number, if the law states one
     * @param timesNational the factor, if the law states one
     * @param published thresholds that were announced for single lists, for want of the national figures
     */
    record Threshold(
            @Nullable BigDecimal value,
            @Nullable BigDecimal timesNational,
            @Nullable List<Published> published) {

        Threshold {
            if ((value == null) == (timesNational == null)) {
                throw new IllegalArgumentException("A threshold is a number or a multiple, not both and not neither");
            }
            published = published == null ? List.of() : List.copyOf(published);
        }

        List<Published> publishedFor(int listYear) {
            return published.stream().filter(it -> it.listYear() == listYear).toList();
        }
    }

    /** A threshold announced for the list of one year; where sources differ, one of them is used. */
    record Published(int listYear, BigDecimal value, String source, String confidence, boolean used) {}
}
