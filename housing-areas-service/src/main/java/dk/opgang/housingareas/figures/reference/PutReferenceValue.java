package dk.opgang.housingareas.figures.reference;

import dk.opgang.housingareas.support.Indicators;
import dk.opgang.housingareas.support.Indicators.Place;
import dk.opgang.housingareas.support.Posted;
import dk.opgang.housingareas.support.PutPrecondition;
import dk.opgang.housingareas.support.WriteRight;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Tells a reference value, or corrects it. */
@Singleton
class PutReferenceValue {

    /** Those who tell reference values follow each other: many are told at once. */
    static final AdvisoryLock ALONE = new AdvisoryLock("reference values");

    private final ReferenceValues values;
    private final AgroalDataSource database;
    private final BusinessClock clock;
    private final Outbox outbox;

    PutReferenceValue(ReferenceValues values, AgroalDataSource database, BusinessClock clock, Outbox outbox) {
        this.values = values;
        this.database = database;
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
        ALONE.take(database, "all");
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
