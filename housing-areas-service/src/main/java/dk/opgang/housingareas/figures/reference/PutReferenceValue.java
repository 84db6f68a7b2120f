package dk.opgang.housingareas.figures.reference;

import dk.opgang.housingareas.support.Indicators;
import dk.opgang.housingareas.support.Indicators.Place;
import dk.opgang.housingareas.support.Posted;
import dk.opgang.housingareas.support.PutPrecondition;
import dk.opgang.housingareas.support.Turns;
import dk.opgang.housingareas.support.WriteRight;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Tells a reference value, or corrects it. */
@Singleton
class PutReferenceValue {

    /** Those who tell reference values follow each other: many are told at once. */
    static final String TURN = "reference values";

    private final ReferenceValues values;
    private final Turns turns;
    private final BusinessClock clock;
    private final Outbox outbox;

    PutReferenceValue(ReferenceValues values, Turns turns, BusinessClock clock, Outbox outbox) {
        this.values = values;
        this.turns = turns;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    public Posted<ReferenceValue> put(
            Caller caller,
            String indicator,
            String scope,
            int year,
            PutPrecondition precondition,
            ReferenceValueRequest request) {
        WriteRight.requireOperator(caller);
        Faults faults = new Faults();
        ReferenceScopes.check(scope, "?scope", faults);
        faults.broken(Indicators.faultsOfReference(Place.PATH, clock.today(), indicator, year, request.value()));
        faults.throwIfAny();
        turns.take(List.of(TURN));
        String place = ReferenceScopes.normalised(scope);
        Optional<ReferenceValue> known = values.of(caller, indicator, place, year);
        precondition.require(known);
        ReferenceValue value = known.orElseGet(() -> new ReferenceValue(indicator, place, year, request));
        if (known.isEmpty()) {
            values.persist(value);
        } else if (value.says(request)) {
            return new Posted<>(value, false);
        } else {
            value.change(request);
        }
        values.flush();
        outbox.publish(ReferenceValueRecorded.of(value));
        return new Posted<>(value, known.isEmpty());
    }
}
