package dk.opgang.law.simulation;

import dk.opgang.law.indicator.Indicators;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What if: figures that change, and persons who are expected to come into work.
 *
 * @param listDate the day of the question; the list in force then comes first; today if missing
 * @param horizon how many lists ahead are looked at; 5 if missing
 * @param changes figures that are assumed; a later year without a figure carries them on
 * @param placementsExpected persons whom initiatives are expected to bring into work
 */
public record SimulationRequest(
        @Nullable LocalDate listDate,
        @Nullable @Min(1) @Max(10) Integer horizon,
        @Nullable @Size(max = 200) List<@Valid Change> changes,

        @Nullable @Size(max = 200) List<@Valid ExpectedPlacements> placementsExpected)
        implements Checked {

    public static final int MOST_PERSONS = 100_000;
    private static final int HORIZON = 5;

    /**
     * An assumed figure: either its value, or by how much it differs from what it is or would be if nothing changed.
     *
     * @param value in the indicator's own unit
     * @param delta in the indicator's own unit
     */
    @Schema(name = "AssumedChange")
    public record Change(
            @NotBlank String indicator,
            @NotNull Integer year,
            @Nullable BigDecimal value,
            @Nullable BigDecimal delta) {}

    /**
     * Persons who come into work in a year.
     *
     * @param persons full-time equivalents over the year; if missing, what the initiative's targets say for the area
     * @param shareStayingInWork how many of them stay, 0 to 1; without persons it may be left to the initiative's targets
     * @param initiativeId what brings them there: for the reader if persons are given, otherwise an initiative that the caller may read
     */
    public record ExpectedPlacements(
            @NotNull Integer year,
            @Nullable @Positive @Max(MOST_PERSONS) Integer persons,
            @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal shareStayingInWork,
            @Nullable UUID initiativeId) {}

    @Override
    public void check(Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < changesOrNone().size(); i++) {
            check(changesOrNone().get(i), "/changes/" + i, seen, faults);
        }
        for (int i = 0; i < placementsOrNone().size(); i++) {
            ExpectedPlacements expected = placementsOrNone().get(i);
            Integer year = expected.year();
            String pointer = "/placementsExpected/" + i;
            if (expected.persons() == null && expected.initiativeId() == null) {
                required(pointer + "/persons", faults);
            }
            if (expected.shareStayingInWork() == null
                    && (expected.persons() != null || expected.initiativeId() == null)) {
                required(pointer + "/shareStayingInWork", faults);
            }
            if (year != null) {
                Indicators.faultsOfAssumption("residents", year, BigDecimal.ZERO)
                        .forEach(fault -> faults.broken(fault.under(pointer)));
            }
        }
    }

    private static void required(String pointer, Faults faults) {
        faults.broken(pointer, CommonFault.REQUIRED);
    }

    private static void check(Change change, String pointer, Set<String> seen, Faults faults) {
        if ((change.value() == null) == (change.delta() == null)) {
            faults.broken(pointer, SimulationFault.VALUE_OR_DELTA);
        }
        if (change.indicator() == null || change.indicator().isBlank() || change.year() == null) {
            return;
        }
        BigDecimal value = change.value() == null ? BigDecimal.ZERO : change.value();
        Indicators.faultsOfAssumption(change.indicator(), change.year(), value)
                .forEach(fault -> faults.broken(fault.under(pointer)));
        if (!seen.add(change.indicator() + " " + change.year())) {
            faults.broken(pointer, SimulationFault.REPEATED_FIGURE);
        }
    }

    List<Change> changesOrNone() {
        return changes == null ? List.of() : changes;
    }

    public List<ExpectedPlacements> placementsOrNone() {
        return placementsExpected == null ? List.of() : placementsExpected;
    }

    public int horizonOrDefault() {
        return horizon == null ? HORIZON : horizon;
    }
}
