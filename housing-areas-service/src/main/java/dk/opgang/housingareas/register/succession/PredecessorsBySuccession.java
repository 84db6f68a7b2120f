package dk.opgang.housingareas.register.succession;

import dk.opgang.housingareas.law.classification.FindPredecessors;
import dk.opgang.law.classification.CriterionResult.Missing;
import dk.opgang.law.classification.Predecessors;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What areas follow, with what the figures of those before amount to. */
@Singleton
class PredecessorsBySuccession implements FindPredecessors {

    private final Successions successions;
    private final ReadComparableSeries series;

    PredecessorsBySuccession(Successions successions, ReadComparableSeries series) {
        this.successions = successions;
        this.series = series;
    }

    @Override
    @Transactional
    public Optional<Predecessors> of(Caller caller, UUID areaId, List<Missing> missing) {
        List<Predecessors.Area> areas = successions.into(caller, areaId).stream()
                .flatMap(succession -> succession.form().successors().stream()
                        .filter(it -> it.housingAreaId().equals(areaId))
                        .map(it -> new Predecessors.Area(
                                succession.housingAreaId(), succession.form().on(), it.sharePct())))
                .toList();
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(Predecessors.of(areas, series.at(caller, areaId, missing)));
    }
}
