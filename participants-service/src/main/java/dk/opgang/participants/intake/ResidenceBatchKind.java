package dk.opgang.participants.intake;

import dk.opgang.platform.batch.SlicedBatchKind;
import jakarta.inject.Singleton;

/** Batches of residences: opened, closed and corrected. */
@Singleton
class ResidenceBatchKind extends SlicedBatchKind<ResidenceRow> {

    ResidenceBatchKind(ImportResidences residences) {
        super("residences", ResidenceRow.class, residences::apply);
    }
}
