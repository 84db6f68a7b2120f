package dk.opgang.initiatives.attachment;

import dk.opgang.platform.batch.SlicedBatchKind;
import jakarta.inject.Singleton;

/** Batches of attachments. */
@Singleton
class AttachmentBatchKind extends SlicedBatchKind<AttachmentRow> {

    AttachmentBatchKind(AttachmentSlices slices) {
        super("attachments", AttachmentRow.class, slices::apply);
    }
}
