package dk.opgang.housingareas.law.simulation;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.housingareas.elsewhere.Initiative;
import dk.opgang.housingareas.elsewhere.Initiative.Target;
import dk.opgang.law.simulation.Expected;
import dk.opgang.law.simulation.SimulationRequest;
import dk.opgang.law.simulation.SimulationRequest.ExpectedPlacements;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills in what a simulation leaves to the targets of initiatives. */
final class Expectations {

    private static final String BEGUN = "employment-started";
    private static final String STAYED = "retained-in-job-12-months";
    private static final int DECIMALS = 4;

    private final UUID areaId;
    private final Function<UUID, Optional<Initiative>> initiatives;
    private final Faults faults = new Faults();
    private final List<Expected> taken = new ArrayList<>();

    /**
     * @param areaId the area that is simulated
     * @param initiatives those that the caller sees
     */
    Expectations(UUID areaId, Function<UUID, Optional<Initiative>> initiatives) {
        this.areaId = areaId;
        this.initiatives = initiatives;
    }

    /** The request with nothing left open; 422 if an initiative is not known or its targets do not tell. */
    SimulationRequest fill(SimulationRequest request) {
        List<ExpectedPlacements> filled = new ArrayList<>();
        for (int i = 0; i < request.placementsOrNone().size(); i++) {
            ExpectedPlacements wish = request.placementsOrNone().get(i);
            filled.add(wish.persons() != null ? wish : fill(wish, "/placementsExpected/" + i));
        }
        faults.throwIfAny();
        return new SimulationRequest(request.listDate(), request.horizon(), request.changes(), filled);
    }

    /** What was taken from initiatives. */
    List<Expected> taken() {
        return List.copyOf(taken);
    }

    private ExpectedPlacements fill(ExpectedPlacements wish, String pointer) {
        Optional<Initiative> found = Optional.ofNullable(wish.initiativeId()).flatMap(initiatives);
        if (found.isEmpty()) {
            faults.broken(pointer + "/initiativeId", HousingAreasFault.UNKNOWN_INITIATIVE);
            return wish;
        }
        Initiative initiative = found.get();
        Target target = target(initiative, wish.year(), pointer + "/initiativeId");
        BigDecimal share = wish.shareStayingInWork() != null
                ? wish.shareStayingInWork()
                : share(initiative, target, pointer + "/shareStayingInWork");
        if (target == null || share == null) {
            return wish;
        }
        long days = daysIn(initiative, wish.year());
        Expected expected = new Expected(
                initiative.initiativeId(),
                initiative.name(),
                wish.year(),
                target.measure(),
                target.value(),
                target.per(),
                days,
                initiative.housingAreaIds().size(),
                persons(initiative, target, wish.year(), days),
                share,
                Expected.ASSUMPTION);
        taken.add(expected);
        return new ExpectedPlacements(wish.year(), expected.persons(), share, wish.initiativeId());
    }

    private @Nullable Target target(Initiative initiative, int year, String pointer) {
        if (!initiative.housingAreaIds().contains(areaId)) {
            faults.broken(pointer, HousingAreasFault.INITIATIVE_OF_OTHER_AREA);
            return null;
        }
        if (daysIn(initiative, year) == 0) {
            faults.broken(pointer, HousingAreasFault.INITIATIVE_NOT_RUNNING, year);
            return null;
        }
        Target target = initiative.target(BEGUN).orElse(null);
        if (target == null || target.timesAYear().isEmpty() && initiative.to() == null) {
            faults.broken(pointer, HousingAreasFault.TARGET_MISSING, BEGUN);
            return null;
        }
        return target;
    }

    /** How many of those who begin are to be in work a year later, if both targets are told for the same time. */
    private @Nullable BigDecimal share(Initiative initiative, @Nullable Target begun, String pointer) {
        if (begun == null) {
            return null;
        }
        Optional<BigDecimal> share = initiative
                .target(STAYED)
                .filter(it -> it.timesAYear().equals(begun.timesAYear())
                        && begun.value().signum() > 0)
                .map(it -> it.value()
                        .divide(begun.value(), DECIMALS, RoundingMode.DOWN)
                        .min(BigDecimal.ONE));
        if (share.isEmpty()) {
            faults.broken(pointer, HousingAreasFault.TARGET_REQUIRED);
        }
        return share.orElse(null);
    }

    private static int persons(Initiative initiative, Target target, int year, long days) {
        long all = target.timesAYear().isPresent()
                ? LocalDate.of(year, 1, 1).lengthOfYear()
                : ChronoUnit.DAYS.between(initiative.from(), initiative.to());
        return target.value()
                .multiply(BigDecimal.valueOf(target.timesAYear().orElse(1)))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(all * initiative.housingAreaIds().size()), 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(SimulationRequest.MOST_PERSONS))
                .intValueExact();
    }

    private static long daysIn(Initiative initiative, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate next = first.plusYears(1);
        LocalDate from = initiative.from().isAfter(first) ? initiative.from() : first;
        LocalDate to = initiative.to() != null && initiative.to().isBefore(next) ? initiative.to() : next;
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
