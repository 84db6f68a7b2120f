package dk.opgang.housingareas.reference;

import dk.opgang.housingareas.support.Indicators;
import dk.opgang.housingareas.support.Posted;
import dk.opgang.housingareas.support.PutPrecondition;
import dk.opgang.housingareas.support.WriteRight;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Tells a reference value, or corrects it. */
@Singleton
class PutReferenceValue {

    private final ReferenceValues values;
    private final Outbox outbox;

    PutReferenceValue(ReferenceValues values, Outbox outbox) {
        this.values = values;
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
        ReferenceScopes.check(scope);
        Indicators.checkReference(indicator, year, request.value());
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
