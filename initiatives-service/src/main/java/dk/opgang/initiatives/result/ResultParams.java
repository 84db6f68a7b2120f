package dk.opgang.initiatives.result;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What may be asked of results: the days that count, what they are split by, and whose they are. */
public record ResultParams(
        @Parameter(description = "First day, everything before counts as well if missing") @QueryParam("from") @Nullable
        LocalDate from,

        @Parameter(description = "First day that no longer counts") @QueryParam("to") @Nullable
        LocalDate to,

        @Parameter(description = "year (default), quarter, benefit-group or kind") @QueryParam("by") @Nullable
        String by,

        @Parameter(
                description =
                        "own: exact counts of the municipality's own citizens, the default for one that takes part;"
                                + " all: those of everybody, controlled where the initiative is shared")
        @QueryParam("citizens")
        @Nullable
        String citizens) {

    private static final String OWN = "own";
    private static final String ALL = "all";

    /** Before everything that is counted. */
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** Every year, each as a whole, as the reader sees it without a wish. */
    static ResultParams everyYear() {
        return new ResultParams(null, null, null, null);
    }

    /** Every year until the day, each as a whole, of everybody. */
    static ResultParams ofAllUntil(LocalDate to) {
        return new ResultParams(null, to, null, ALL);
    }

    /** Whether the participants of all municipalities are meant. */
    boolean areOfAll() {
        return ALL.equals(citizens);
    }

    void check(Faults faults) {
        Period.order(first(), to, "?to").ifPresent(faults::broken);
        if (known().isEmpty()) {
            faults.unreadable("?by", InitiativesFault.BY_UNKNOWN_CODE);
        }
        if (citizens != null && !Set.of(OWN, ALL).contains(citizens)) {
            faults.unreadable("?citizens", InitiativesFault.CITIZENS_UNKNOWN_CODE);
        }
    }

    /** What may be asked by those who have no citizens among the participants. */
    void checkOfAll(Faults faults) {
        if (OWN.equals(citizens)) {
            faults.broken("?citizens", InitiativesFault.CITIZENS_NOT_DISCLOSED);
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
            faults.broken("?by", InitiativesFault.SPLIT_NOT_DISCLOSED);
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
            faults.broken(pointer, InitiativesFault.NOT_A_WHOLE_YEAR);
        }
    }
}
