package dk.opgang.initiatives.result;

import dk.opgang.platform.json.Faults;
import dk.opgang.platform.time.Period;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What may be asked of results: the days that count, and what they are split by. */
public record ResultParams(
        @Parameter(description = "First day, everything before counts as well if missing") @QueryParam("from") @Nullable
        LocalDate from,

        @Parameter(description = "First day that no longer counts") @QueryParam("to") @Nullable
        LocalDate to,

        @Parameter(description = "year (default), quarter, benefit-group or kind") @QueryParam("by") @Nullable
        String by) {

    /** Before everything that is counted. */
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** Every year until the day, each as a whole. */
    static ResultParams yearsUntil(@Nullable LocalDate to) {
        return new ResultParams(null, to, null);
    }

    void check(Faults faults) {
        Period.order(first(), to, "?to").ifPresent(faults::broken);
        if (known().isEmpty()) {
            faults.unreadable(
                    "?by",
                    "unknown-code",
                    "by er year, quarter, benefit-group eller kind",
                    "by is year, quarter, benefit-group or kind");
        }
    }

    /**
     * What may be asked by those who see controlled tables: each year as a whole. With periods and splits of their own choice they
     * could subtract one table from another, and find the small counts that both leave out.
     */
    void checkWholeYears(Faults faults) {
        newYear("?from", first(), faults);
        if (to != null) {
            newYear("?to", to, faults);
        }
        if (known().filter(bucket -> bucket != Bucket.YEAR).isPresent()) {
            faults.broken(
                    "?by",
                    "not-disclosed",
                    "Kun deltagernes kommune kan dele resultaterne op på andet end år",
                    "Only the participants' municipality can split the results by anything but year");
        }
    }

    /** The days that count, once they are checked. */
    Period period() {
        return new Period(first(), to);
    }

    /** The split, once it is checked. */
    Bucket bucket() {
        return known().orElseThrow();
    }

    private LocalDate first() {
        return from == null ? FIRST : from;
    }

    private Optional<Bucket> known() {
        return by == null ? Optional.of(Bucket.YEAR) : Bucket.of(by).filter(bucket -> bucket != Bucket.TOTAL);
    }

    private static void newYear(String pointer, LocalDate day, Faults faults) {
        if (day.getDayOfYear() != 1) {
            faults.broken(
                    pointer,
                    "not-a-whole-year",
                    "Kun deltagernes kommune kan se dele af et år; datoen skal være en 1. januar",
                    "Only the participants' municipality can see parts of a year; the date must be a 1 January");
        }
    }
}
