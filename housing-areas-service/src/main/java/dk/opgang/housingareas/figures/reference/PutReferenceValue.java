package dk.opgang.housingareas.figures.reference;

import dk.opgang.housingareas.register.area.AreaRight;
import dk.opgang.law.indicator.Indicators;
import dk.opgang.law.indicator.Indicators.Place;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
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
    Posted<ReferenceValue> put(
            Caller caller, ReferenceKey told, PutPrecondition precondition, ReferenceValueForm form) {
        AreaRight.requireOperator(caller);
        Faults faults = new Faults();
        ReferenceScopes.check(told.scope(), "?scope", faults);
        faults.broken(
                Indicators.faultsOfReference(Place.PATH, clock.today(), told.indicator(), told.year(), form.value()));
        faults.throwIfAny();
        ALONE.take(database, "all");
        ReferenceKey key = told.normalised();
        Optional<ReferenceValue> known = values.of(caller, key);
        precondition.require(known);
        ReferenceValue value = known.orElseGet(() -> new ReferenceValue(key));
        if (known.isPresent() && form.saysTheSameAs(value.form())) {
            return new Posted<>(value, false);
        }
        value.say(form);
        if (known.isEmpty()) {
            values.persist(value);
        }
        values.flush();
        outbox.publish(ReferenceValueRecorded.of(value.id(), key, form));
        return new Posted<>(value, known.isEmpty());
    }
}
