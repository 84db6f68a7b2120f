package dk.opgang.initiatives.attachment;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Where a participant is or was a child or pupil, for the participant's export. */
@Singleton
@Transactional
class ExportedAttachments implements SubjectRecords {

    private final Attachments attachments;

    ExportedAttachments(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public String kind() {
        return "attachments";
    }

    @Override
    public List<AttachmentView> about(UUID subjectId) {
        return attachments.list(Caller.system(), Restriction.equal("participantId", subjectId)).stream()
                .map(AttachmentView::of)
                .toList();
    }
}
