package dk.opgang.initiatives.result;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

        @Parameter(
                description =
                        "year (default), quarter, month, benefit-group, kind, employer-kind, age-group, step, state, outcome,"
                                + " housing-area, group, payer, job-kind, contract or site; or two of them, separated by a comma")
        @QueryParam("by")
        @Nullable
        String by,

        @Parameter(
                description =
                        "own: exact counts of the municipality's own citizens, the default for one that takes part;"
                                + " all: those of everybody, controlled where the initiative is shared")
        @QueryParam("citizens")
        @Nullable
        String citizens,

        @Parameter(description = "Names of the columns that are wanted, separated by commas; all without it")
        @QueryParam("columns")
        @Nullable
        String columns) {

    private static final String OWN = "own";
    private static final String ALL = "all";

    /** Before everything that is counted. */
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** Every year, each as a whole, as the reader sees it without a wish. */
    static ResultParams everyYear() {
        return new ResultParams(null, null, null, null, null);
    }

    /** Those columns of every year until the day, each as a whole, of everybody. */
    static ResultParams ofAllUntil(LocalDate to, List<String> columns) {
        return new ResultParams(null, to, null, ALL, String.join(",", columns));
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
        checkByYear(faults);
    }

    /** The same of those without a tenant, whose years have all ended, as with flows and case shares of areas. */
    void checkEndedYears(int lastEnded, Faults faults) {
        ended("?from", first(), lastEnded, faults);
        if (to != null) {
            ended("?to", to, lastEnded, faults);
        }
        checkByYear(faults);
    }

    private void checkByYear(Faults faults) {
        if (known().filter(split -> !split.equals(Split.YEARS)).isPresent()) {
            faults.broken("?by", InitiativesFault.SPLIT_NOT_DISCLOSED);
        }
    }

    /** The days that count, once they are checked. */
    Period period() {
        return new Period(first(), to);
    }

    /** The split, once it is checked. */
    Split split() {
        return known().orElseThrow();
    }

    private LocalDate first() {
        return from == null ? FIRST : from;
    }

    /** The wanted ones of the columns, in the order in which they are wanted; one that there is not is a fault. */
    List<ResultColumn> wanted(List<ResultColumn> all, Faults faults) {
        if (columns == null) {
            return all;
        }
        List<ResultColumn> wanted = new ArrayList<>();
        for (String name : new LinkedHashSet<>(List.of(columns.split(",", -1)))) {
            all.stream()
                    .filter(column -> column.key().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            wanted::add,
                            () -> faults.unreadable("?columns", InitiativesFault.COLUMN_UNKNOWN_CODE, name));
        }
        return wanted;
    }

    private Optional<Split> known() {
        return Split.of(by);
    }

    private static void newYear(String pointer, LocalDate day, Faults faults) {
        if (day.getDayOfYear() != 1) {
            faults.broken(pointer, InitiativesFault.NOT_A_WHOLE_YEAR);
        }
    }

    /** A period ends with the first day that no longer counts: that of the present year, and none after it. */
    private static void ended(String pointer, LocalDate day, int lastEnded, Faults faults) {
        if (day.getDayOfYear() != 1 || day.getYear() > lastEnded + 1) {
            faults.broken(pointer, InitiativesFault.READING_DATE_NOT_PUBLIC);
        }
    }
}
