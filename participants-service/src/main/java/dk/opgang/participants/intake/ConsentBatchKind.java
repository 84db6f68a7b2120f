package dk.opgang.participants.intake;

import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.util.List;

/** Batches of consents: recorded by their keys. What somebody consented to is not changed by posting it again. */
@Singleton
class ConsentBatchKind extends SlicedBatchKind<ConsentRow> {

    private final ImportConsents consents;

    ConsentBatchKind(ImportConsents consents) {
        super("consents", ConsentRow.class, consents::apply);
        this.consents = consents;
    }

    @Override
    public List<Fault> furtherFaults(ConsentRow partly) {
        return consents.faultsByRulesAlone(partly);
    }
}
