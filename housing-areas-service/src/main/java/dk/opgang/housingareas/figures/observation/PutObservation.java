package dk.opgang.housingareas.figures.observation;

import dk.opgang.housingareas.HousingAreasProblem;
import dk.opgang.housingareas.figures.disclosure.FigureKey;
import dk.opgang.housingareas.figures.disclosure.FigureRight;
import dk.opgang.housingareas.figures.disclosure.HiddenFigures;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.law.indicator.Indicators;
import dk.opgang.law.indicator.Indicators.Place;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells a figure of an area, or corrects it. */
@Singleton
class PutObservation {

    private final HousingAreas areas;
    private final Observations observations;
    private final FigureRight right;
    private final HiddenFigures hidden;
    private final BusinessClock clock;
    private final Outbox outbox;

    PutObservation(
            HousingAreas areas,
            Observations observations,
            FigureRight right,
            HiddenFigures hidden,
            BusinessClock clock,
            Outbox outbox) {
        this.areas = areas;
        this.observations = observations;
        this.right = right;
        this.hidden = hidden;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    Posted<Observation> put(
            Caller caller,
            UUID housingAreaId,
            String indicator,
            int year,
            PutPrecondition precondition,
            ObservationForm form) {
        HousingArea area = areas.toWrite(caller, housingAreaId);
        Faults faults = new Faults();
        faults.broken(Indicators.faults(Place.PATH, clock.today(), indicator, year, form.value()));
        faults.throwIfAny();
        hidden.lock(List.of(housingAreaId));
        if (!right.of(caller, List.of(housingAreaId)).allows(housingAreaId, indicator, year)) {
            throw new ProblemException(HousingAreasProblem.FIGURE_NOT_YOURS);
        }
        Optional<Observation> known = observations.of(caller, housingAreaId, indicator, year);
        precondition.require(known);
        ObservationForm whole = form.whole();
        if (whole.status().equals(Status.DRAFT.code())
                && known.filter(Observation::isApproved).isPresent()) {
            faults.broken(Status.ALREADY_APPROVED);
            faults.throwIfAny();
        }
        Observation observation = known.orElseGet(() -> new Observation(housingAreaId, indicator, year));
        if (known.isPresent() && whole.saysTheSameAs(observation.form())) {
            return new Posted<>(observation, false);
        }
        observation.say(whole);
        if (known.isEmpty()) {
            observations.persist(observation);
        }
        observations.flush();
        if (observation.isApproved()) {
            var figure = new HiddenFigures.Of(housingAreaId, new FigureKey(indicator, year));
            boolean isHidden = hidden.refresh(Set.of(figure)).contains(figure);
            ObservationRecorded recorded = ObservationRecorded.of(area.ref(), observation);
            outbox.publish(isHidden ? recorded.hidden() : recorded);
        }
        return new Posted<>(observation, known.isEmpty());
    }
}
