package dk.opgang.law.warning;

import dk.opgang.law.classification.ClassRule.SetName;
import dk.opgang.law.classification.ClassesOnList;
import dk.opgang.law.classification.Classification.NearMiss;
import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.CriteriaResult;
import dk.opgang.law.classification.CriterionOutcome;
import dk.opgang.law.classification.CriterionRule;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.classification.LawVersion;
import dk.opgang.law.classification.ListYear;
import dk.opgang.law.classification.Series;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.law.warning.Assessment.Distance;
import dk.opgang.law.warning.Assessment.Next;
import dk.opgang.law.wayout.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Assesses areas: where they stand, and where they are going. Pure: the same figures give the same answer. */
public final class Assessor {

    private final Classifier classifier;
    private final BigDecimal margin;
    private final LocalDate present;
    private final LocalDate next;
    private final LawVersion law;
    private final List<CriterionRule> counted;

    /**
     * @param margin how near to a threshold is near, in percentage points
     * @param present the list in force
     */
    public Assessor(Classifier classifier, BigDecimal margin, LocalDate present) {
        this.classifier = classifier;
        this.margin = margin;
        this.present = present;
        this.next = classifier.listAfter(present).orElse(present);
        this.law = classifier.governing(next);
        this.counted = law.counted();
    }

    /** What decides the level of an area; its distances are asked for only where they are shown. */
    public record Verdict(
            ClassesOnList now, ClassesOnList carried, ClassesOnList trend, boolean monitored, List<Reason> reasons) {

        public Level level() {
            return reasons.stream()
                    .map(Reason::level)
                    .max(Comparator.naturalOrder())
                    .orElse(Level.NONE);
        }

        /** How many lists had a say, the present one included. */
        public int listsAsked() {
            int next = Math.max(carried.listsAsked(), trend.listsAsked());
            return Math.max(now.listsAsked(), next - 1);
        }
    }

    /** The list after the present one. */
    public LocalDate next() {
        return next;
    }

    public Verdict judge(KnownFigures known) {
        ClassesOnList now = classifier.stand(present, known);
        ClassesOnList carried = expected(known);
        KnownFigures gone = goneOn(known);
        ClassesOnList trend = gone == known ? carried : expected(gone);
        boolean monitored = isMonitored(known);
        return new Verdict(now, carried, trend, monitored, reasons(now, carried, trend, monitored));
    }

    public Assessment explain(KnownFigures known, Verdict verdict) {
        ClassesOnList carried = verdict.carried();
        return new Assessment(
                present,
                verdict.now().year().law().version(),
                verdict.now().named(),
                verdict.now().isDetermined(),
                new Next(
                        next,
                        carried.named(),
                        carried.isDetermined(),
                        verdict.trend().named()),
                verdict.level(),
                verdict.reasons(),
                verdict.monitored(),
                distances(known, carried.year()));
    }

    private ClassesOnList expected(KnownFigures figures) {
        return classifier.stand(next, figures.carriedFrom(present, classifier));
    }

    private KnownFigures goneOn(KnownFigures known) {
        Series gone = known.area();
        for (CriterionRule rule : counted) {
            if (!isComputedLater(known, rule)) {
                gone = Trend.goneOn(gone, rule, next.getYear());
            }
        }
        return gone == known.area() ? known : known.withArea(gone);
    }

    /** Whether an index can be computed for a later year than it was observed: its trend is then older than what is known. */
    private boolean isComputedLater(KnownFigures known, CriterionRule rule) {
        int year = rule.years().of(next.getYear()).getLast();
        return rule.relativeTo() != null
                && known.carried(law).origin(rule.criterion(), year).isEmpty();
    }

    private List<Reason> reasons(ClassesOnList now, ClassesOnList carried, ClassesOnList trend, boolean monitored) {
        List<NearMiss> misses = carried.nearMisses();
        List<Reason> reasons = new ArrayList<>();
        if (now.hasClass()) {
            reasons.add(Reason.ON_LIST);
        }
        if (carried.hasClass()) {
            reasons.add(Reason.EXPECTED_IF_NOTHING_CHANGES);
        }
        if (trend.hasClass()) {
            reasons.add(Reason.EXPECTED_BY_TREND);
        }
        if (misses.stream().anyMatch(this::isNear)) {
            reasons.add(Reason.NEAR_THRESHOLD);
        }
        if (monitored && misses.stream().anyMatch(this::isOfSize)) {
            reasons.add(Reason.MONITORED_SIZE);
        }
        if (!carried.hasClass() && !carried.isDetermined() && isAnyMet(carried.year())) {
            reasons.add(Reason.UNDETERMINED);
        }
        return reasons;
    }

    private static boolean isAnyMet(ListYear year) {
        return Stream.of(year.main(), year.prevention())
                .filter(Objects::nonNull)
                .flatMap(set -> set.counted().stream())
                .anyMatch(it -> it.met() == ThreeValued.TRUE);
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
        Optional<BigDecimal> residents = known.carried(law).area(size.criterion(), next.getYear());
        return monitored != null
                && residents.isPresent()
                && residents.get().compareTo(monitored.fromResidents()) >= 0
                && residents.get().compareTo(size.threshold().value()) < 0;
    }

    private List<Distance> distances(KnownFigures known, ListYear carried) {
        List<Distance> distances = new ArrayList<>(distances(known, SetName.MAIN, carried.main()));
        if (carried.prevention() != null) {
            distances.addAll(distances(known, SetName.PREVENTION, carried.prevention()));
        }
        return distances;
    }

    private List<Distance> distances(KnownFigures known, SetName set, CriteriaResult carried) {
        List<Distance> distances = new ArrayList<>();
        distances.add(distance(known, set, carried.residents()));
        carried.counted().forEach(it -> distances.add(distance(known, set, it)));
        if (carried.gate() != null) {
            distances.add(distance(known, set, carried.gate()));
        }
        return distances;
    }

    private Distance distance(KnownFigures known, SetName set, CriterionOutcome criterion) {
        return new Distance(
                set,
                criterion.criterion(),
                Unit.of(criterion.criterion()).name(),
                criterion.value(),
                criterion.operator(),
                criterion.threshold(),
                criterion.met(),
                criterion.distance(),
                Trend.of(known.area(), criterion.rule(), next.getYear()).orElse(null),
                criterion.missing());
    }
}
