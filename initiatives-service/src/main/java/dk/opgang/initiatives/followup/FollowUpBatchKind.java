package dk.opgang.initiatives.followup;

import dk.opgang.platform.batch.SlicedBatchKind;
import jakarta.inject.Singleton;

/** Batches of answers of follow-ups: by the rules of the single answer, one row after the other. */
@Singleton
class FollowUpBatchKind extends SlicedBatchKind<FollowUpRow> {

    FollowUpBatchKind(FollowUpSlices slices) {
        super("follow-ups", FollowUpRow.class, slices::apply);
    }
}
