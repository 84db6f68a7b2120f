package dk.opgang.participants.intake;

import dk.opgang.platform.batch.SlicedBatchKind;
import jakarta.inject.Singleton;

/** Batches of consents: recorded by their keys. What somebody consented to is not changed by posting it again. */
@Singleton
class ConsentBatchKind extends SlicedBatchKind<ConsentRow> {

    ConsentBatchKind(ImportConsents consents) {
        super("consents", ConsentRow.class, consents::apply);
    }
}
