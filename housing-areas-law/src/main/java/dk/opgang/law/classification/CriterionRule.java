package dk.opgang.law.classification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a law version.
 *
 * @param criterion its public name, which is also the indicator that it reads
 * @param years which years it reads
 * @param relativeTo for an index: what the area's figure is held against if the index itself was not observed
 * @param shareOf the indicator that counts the persons of whom the value is a percentage; null if none does
 * @param source the law and section
 * @param confidence A: official text read, B: quoted by others, C: one secondary source
 */
public record CriterionRule(
        String criterion,
        Operator operator,
        Threshold threshold,
        Years years,
        @Nullable Relative relativeTo,
        @Nullable String shareOf,
        String source,
        String confidence,
        @Nullable String note) {

    /** The indicators that it reads. */
    Stream<String> indicators() {
        return Stream.concat(Stream.of(criterion), Stream.ofNullable(relativeTo).map(Relative::indicator));
    }

    /**
     * The years that a criterion reads, counted from the year of the list.
     *
     * @param latest the last one: 0 is the list's own year, -1 the year before
     * @param count how many years the mean takes, the last one included
     * @param measured on which days of a year its figure is taken
     */
    public record Years(int latest, int count, Measured measured) {

        public Years {
            if (latest > 0 || count < 1) {
                throw new IllegalArgumentException(
                        "A criterion reads at least one year, none after the list, got " + latest + ", " + count);
            }
        }

        public List<Integer> of(int listYear) {
            List<Integer> years = new ArrayList<>(count);
            for (int year = listYear + latest - count + 1; year <= listYear + latest; year++) {
                years.add(year);
            }
            return years;
        }
    }

    /** When the figure of a year is taken. */
    public enum Measured {
        @JsonProperty("on-1-january")
        ON_1_JANUARY,
        @JsonProperty("over-the-year")
        OVER_THE_YEAR;

        /** The last day that goes into the figure of the year. */
        public LocalDate lastDayOf(int year) {
            return switch (this) {
                case ON_1_JANUARY -> LocalDate.of(year, 1, 1);
                case OVER_THE_YEAR -> LocalDate.of(year, 12, 31);
            };
        }
    }

    /** The figure of the area and the same figure of the scope around it; their quotient times 100 is the index. */
    public record Relative(String indicator, ReferenceScope scope) {}

    /**
     * What the value is held against: a number, or so many times the national mean of the same years.
     *
     * @param value the number, if the law states one
     * @param timesNational the factor, if the law states one
     * @param published thresholds that were announced for single lists, for want of the national figures
     */
    public record Threshold(
            @Nullable BigDecimal value, @Nullable BigDecimal timesNational, List<Published> published) {

        public Threshold {
            if ((value == null) == (timesNational == null)) {
                throw new IllegalArgumentException("A threshold is a number or a multiple, not both and not neither");
            }
            published = published == null ? List.of() : List.copyOf(published);
        }

        List<Published> publishedFor(int listYear) {
            return published.isEmpty()
                    ? List.of()
                    : published.stream().filter(it -> it.listYear() == listYear).toList();
        }
    }

    /** A threshold announced for the list of one year; where sources differ, one of them is used. */
    public record Published(int listYear, BigDecimal value, String source, String confidence, boolean used) {}
}
