package dk.opgang.housingareas.warning;

import dk.opgang.housingareas.classification.Classification;
import dk.opgang.housingareas.classification.Classification.NearMiss;
import dk.opgang.housingareas.classification.Classifier;
import dk.opgang.housingareas.classification.CriterionResult;
import dk.opgang.housingareas.classification.CriterionRule;
import dk.opgang.housingareas.classification.KnownFigures;
import dk.opgang.housingareas.classification.LawVersion;
import dk.opgang.housingareas.classification.Series;
import dk.opgang.housingareas.classification.Truth;
import dk.opgang.housingareas.warning.Assessment.Distance;
import dk.opgang.housingareas.warning.Assessment.Next;
import dk.opgang.housingareas.wayout.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Assesses areas: where they stand, and where they are going. Pure: the same figures give the same answer. */
final class Assessor {

    private final Classifier classifier;
    private final BigDecimal margin;
    private final LocalDate present;
    private final LocalDate next;
    private final LawVersion law;

    /**
     * @param margin how near to a threshold is near, in percentage points
     * @param present the list in force
     */
    Assessor(Classifier classifier, BigDecimal margin, LocalDate present) {
        this.classifier = classifier;
        this.margin = margin;
        this.present = present;
        this.next = classifier.listAfter(present).orElse(present);
        this.law = classifier.governing(next);
    }

    Assessment assess(KnownFigures known) {
        Classification now = classifier.classify(present, known);
        Classification carried = expected(known);
        Classification trend = expected(goneOn(known));
        boolean monitored = isMonitored(known);
        List<Reason> reasons = reasons(now, carried, trend, monitored);
        return new Assessment(
                present,
                now.lawVersion(),
                now.classes(),
                now.determined(),
                new Next(next, carried.classes(), carried.determined(), trend.classes()),
                reasons.stream()
                        .map(Reason::level)
                        .max(Comparator.naturalOrder())
                        .orElse(Level.NONE),
                reasons,
                monitored,
                distances(known, carried));
    }

    private Classification expected(KnownFigures figures) {
        return classifier.classify(
                next,
                list -> list.isBefore(present) ? figures.on(list) : figures.carried(classifier.governing(list), list));
    }

    private KnownFigures goneOn(KnownFigures known) {
        Series gone = known.area();
        for (CriterionRule rule : law.main().criteria()) {
            gone = Trend.goneOn(gone, rule, next.getYear());
        }
        return known.withArea(gone);
    }

    private List<Reason> reasons(Classification now, Classification carried, Classification trend, boolean monitored) {
        List<Reason> reasons = new ArrayList<>();
        if (hasClass(now)) {
            reasons.add(Reason.ON_LIST);
        }
        if (hasClass(carried)) {
            reasons.add(Reason.EXPECTED_IF_NOTHING_CHANGES);
        }
        if (hasClass(trend)) {
            reasons.add(Reason.EXPECTED_BY_TREND);
        }
        if (carried.nearMisses().stream().anyMatch(this::isNear)) {
            reasons.add(Reason.NEAR_THRESHOLD);
        }
        if (monitored && carried.nearMisses().stream().anyMatch(this::isOfSize)) {
            reasons.add(Reason.MONITORED_SIZE);
        }
        if (!hasClass(carried)
                && carried.classes().contains(Classification.UNDETERMINED)
                && counted(carried).stream().anyMatch(it -> it.met() == Truth.TRUE)) {
            reasons.add(Reason.UNDETERMINED);
        }
        return reasons;
    }

    private boolean isNear(NearMiss miss) {
        return miss.distance() != null
                && !Unit.of(miss.criterion()).whole()
                && miss.distance().abs().compareTo(margin) <= 0;
    }

    private boolean isOfSize(NearMiss miss) {
        return miss.criterion().equals(law.main().residents().criterion());
    }

    private boolean isMonitored(KnownFigures known) {
        LawVersion.Monitored monitored = law.monitored();
        CriterionRule size = law.main().residents();
        Optional<BigDecimal> residents = known.carried(law, next).area(size.criterion(), next.getYear());
        return monitored != null
                && residents.isPresent()
                && residents.get().compareTo(monitored.fromResidents()) >= 0
                && residents.get().compareTo(size.threshold().value()) < 0;
    }

    private List<CriterionResult> counted(Classification classification) {
        return classification.criteria().stream()
                .filter(it -> !it.criterion().equals(law.main().residents().criterion()))
                .toList();
    }

    private List<Distance> distances(KnownFigures known, Classification carried) {
        List<CriterionResult> results = new ArrayList<>(carried.criteria());
        if (carried.gate() != null) {
            results.add(carried.gate());
        }
        return results.stream().map(result -> distance(known, result)).toList();
    }

    private Distance distance(KnownFigures known, CriterionResult result) {
        CriterionRule rule = law.main()
                .all()
                .filter(it -> it.criterion().equals(result.criterion()))
                .findFirst()
                .orElseThrow();
        return new Distance(
                result.criterion(),
                Unit.of(result.criterion()).name(),
                result.value(),
                result.operator(),
                result.threshold(),
                result.met(),
                result.distance(),
                Trend.of(known.area(), rule, next.getYear()).orElse(null),
                result.missing());
    }

    private static boolean hasClass(Classification classification) {
        return !classification.classes().contains(Classification.NONE)
                && !classification.classes().contains(Classification.UNDETERMINED);
    }
}
