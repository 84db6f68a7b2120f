package dk.opgang.participants.intake;

import dk.opgang.platform.batch.SlicedBatchKind;
import jakarta.inject.Singleton;

/** Batches of what households drew: recorded and corrected by their keys. */
@Singleton
class HouseholdDrawBatchKind extends SlicedBatchKind<HouseholdDrawRow> {

    HouseholdDrawBatchKind(ImportDraws draws) {
        super("household-draws", HouseholdDrawRow.class, draws::apply);
    }
}
