package dk.opgang.law.simulation;

import dk.opgang.law.classification.CarriedFigures;
import dk.opgang.law.classification.CriterionRule;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.classification.LawVersion;
import dk.opgang.law.indicator.Indicators;
import dk.opgang.law.simulation.Simulation.Applied;
import dk.opgang.law.simulation.Simulation.HeldAgainst;
import dk.opgang.law.simulation.SimulationRequest.Change;
import dk.opgang.law.simulation.SimulationRequest.ExpectedPlacements;
import dk.opgang.law.wayout.Numbers;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the assumptions of a simulation on the figures of an area, year by year, changes before placements. */
public final class Assumptions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    // As the way out rounds: in the same place and never in favour, so that the number that it finds is enough here
    // too.
    private static final int DECIMALS = 10;

    private final LawVersion law;
    private final Faults faults = new Faults();
    private final List<Applied> applied = new ArrayList<>();
    private KnownFigures figures;

    public Assumptions(KnownFigures figures, LawVersion law) {
        this.figures = figures;
        this.law = law;
    }

    private record Step(int year, int order, Runnable run) {}

    /** The figures under the assumptions; 422 if one of them leads out of what its indicator can be, or has nothing to start from. */
    public KnownFigures apply(SimulationRequest request) {
        List<Change> changes = request.changesOrNone();
        List<ExpectedPlacements> placements = request.placementsOrNone();
        Set<String> changed =
                changes.stream().map(it -> key(it.indicator(), it.year())).collect(Collectors.toSet());
        Stream.concat(
                        IntStream.range(0, changes.size())
                                .mapToObj(i -> new Step(
                                        changes.get(i).year(),
                                        0,
                                        () -> change(changes.get(i), changed, "/changes/" + i))),
                        IntStream.range(0, placements.size())
                                .mapToObj(i -> new Step(
                                        placements.get(i).year(),
                                        1,
                                        () -> place(placements.get(i), "/placementsExpected/" + i))))
                .sorted(Comparator.comparingInt(Step::year).thenComparingInt(Step::order))
                .forEach(step -> step.run().run());
        faults.throwIfAny();
        return figures;
    }

    public List<Applied> applied() {
        return List.copyOf(applied);
    }

    private void change(Change change, Set<String> changed, String pointer) {
        if (!hasASay(change, changed, pointer)) {
            return;
        }
        Optional<BigDecimal> before = carried().area(change.indicator(), change.year());
        if (change.value() != null) {
            put(change.indicator(), change.year(), before.orElse(null), change.value(), null, pointer + "/value");
        } else if (before.isEmpty()) {
            nothingToStartFrom(pointer + "/delta", change.indicator(), change.year());
        } else {
            BigDecimal after = before.get().add(change.delta());
            put(change.indicator(), change.year(), before.get(), after, null, pointer + "/delta");
        }
    }

    /** A figure that the law reads only by its index has no say where the index is known, or where there is nothing to hold it against. */
    private boolean hasASay(Change change, Set<String> changed, String pointer) {
        Optional<CriterionRule> index = law.indexOf(change.indicator());
        if (index.isEmpty()) {
            return true;
        }
        String criterion = index.get().criterion();
        if (figures.area().at(criterion, change.year()).isPresent()
                || changed.contains(key(criterion, change.year()))) {
            faults.broken(pointer + "/indicator", SimulationFault.INDEX_STANDS, criterion, change.year());
            return false;
        }
        if (carried().heldAgainst(change.indicator(), change.year()).isEmpty()) {
            faults.broken(pointer + "/indicator", SimulationFault.REFERENCE_MISSING, criterion);
            return false;
        }
        return true;
    }

    private static String key(String indicator, int year) {
        return indicator + " " + year;
    }

    private void place(ExpectedPlacements expected, String pointer) {
        Optional<CriterionRule> work =
                law.main().all().filter(rule -> rule.shareOf() != null).findFirst();
        if (work.isEmpty()) {
            return;
        }
        String indicator = work.get().criterion();
        String whole = Objects.requireNonNull(work.get().shareOf());
        Optional<BigDecimal> before = carried().area(indicator, expected.year());
        Optional<BigDecimal> persons =
                figures.area().nearest(whole, expected.year()).filter(it -> it.signum() > 0);
        if (before.isEmpty()) {
            nothingToStartFrom(pointer, indicator, expected.year());
        }
        if (persons.isEmpty()) {
            nothingToStartFrom(pointer, whole, expected.year());
        }
        if (before.isPresent() && persons.isPresent()) {
            BigDecimal points = HUNDRED.multiply(BigDecimal.valueOf(Objects.requireNonNull(expected.persons())))
                    .multiply(expected.shareStayingInWork())
                    .divide(persons.get(), DECIMALS, RoundingMode.FLOOR);
            BigDecimal after = before.get().subtract(points);
            put(indicator, expected.year(), before.get(), after, expected.initiativeId(), pointer + "/persons");
        }
    }

    private void put(
            String indicator,
            int year,
            @Nullable BigDecimal before,
            BigDecimal after,
            @Nullable UUID initiative,
            String pointer) {
        if (!Indicators.faultsOfAssumption(indicator, year, after).isEmpty()) {
            faults.broken(pointer, SimulationFault.FIGURE_OUT_OF_RANGE, after.toPlainString());
            return;
        }
        BigDecimal plain = Numbers.plain(after);
        applied.add(new Applied(indicator, year, before, plain, heldAgainst(indicator, year), initiative));
        figures = figures.withAssumed(indicator, year, plain);
    }

    private @Nullable HeldAgainst heldAgainst(String indicator, int year) {
        CarriedFigures carried = carried();
        return carried.heldAgainst(indicator, year)
                .map(it -> new HeldAgainst(carried.region(it.getKey()).orElse(null), it.getKey(), it.getValue()))
                .orElse(null);
    }

    private void nothingToStartFrom(String pointer, String indicator, int year) {
        faults.broken(pointer, SimulationFault.FIGURE_MISSING, indicator, year);
    }

    private CarriedFigures carried() {
        return figures.carried(law);
    }
}
