package dk.opgang.housingareas.law.warning;

import dk.opgang.housingareas.HousingAreasProblem;
import dk.opgang.housingareas.law.classification.Country;
import dk.opgang.housingareas.law.classification.Country.Settled;
import dk.opgang.housingareas.law.classification.FiguresReader;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.classification.Surroundings;
import dk.opgang.law.warning.Assessment;
import dk.opgang.law.warning.Assessor;
import dk.opgang.law.warning.Assessor.Verdict;
import dk.opgang.law.warning.Trend;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assesses all areas by the figures that this service holds. */
@Singleton
class WarnEarly {

    private final HousingAreas areas;
    private final FiguresReader figures;
    private final Country country;
    private final WarningConfig config;
    private final BusinessClock clock;
    private final Classifier classifier = Classifier.load();

    WarnEarly(HousingAreas areas, FiguresReader figures, Country country, WarningConfig config, BusinessClock clock) {
        this.areas = areas;
        this.figures = figures;
        this.country = country;
        this.config = config;
        this.clock = clock;
    }

    /** An area and its level, not explained yet. */
    record Assessed(HousingArea area, KnownFigures known, Verdict verdict, Assessor assessor) {

        Assessment explained() {
            return assessor.explain(known, verdict);
        }
    }

    /**
     * The areas that exist on the day of the list.
     *
     * @param day any day; the list in force then is the present one; today if missing
     * @param which of them
     */
    @Transactional
    List<Assessed> all(Caller caller, @Nullable LocalDate day, Restriction which) {
        LocalDate present = classifier
                .listInForce(day == null ? clock.today() : day)
                .orElseThrow(() -> new ProblemException(HousingAreasProblem.NO_LIST_YET));
        Assessor assessor = new Assessor(classifier, config.watchMarginPoints(), present);
        List<HousingArea> existing = areas.list(caller, which).stream()
                .filter(area -> area.existsOn(present))
                .toList();
        Surroundings around = figures.around(present.getYear() + 1);
        Map<UUID, Settled<Verdict>> settled = country.settle(
                existing,
                present,
                country.recent(existing, present, assessor.next(), Trend.YEARS, around),
                around,
                assessor::judge,
                Verdict::listsAsked);
        return existing.stream()
                .map(area -> {
                    Settled<Verdict> it = Objects.requireNonNull(settled.get(area.id()));
                    return new Assessed(area, it.known(), it.answer(), assessor);
                })
                .toList();
    }
}
