package dk.opgang.initiatives.attachment;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads attachments and writes down that they were read. */
@Singleton
class ReadAttachments {

    private final Enrolments enrolments;
    private final Attachments attachments;
    private final Diary diary;

    ReadAttachments(Enrolments enrolments, Attachments attachments, Diary diary) {
        this.enrolments = enrolments;
        this.attachments = attachments;
        this.diary = diary;
    }

    @Transactional
    Page<Attachment> list(Caller caller, UUID enrolmentId, ListQuery query) {
        enrolments.get(caller, enrolmentId);
        Page<Attachment> page = attachments.page(caller, query, Restriction.equal("enrolmentId", enrolmentId));
        return diary.searched(caller, "attachments", page, it -> it.subject("attachments"));
    }

    @Transactional
    Attachment one(Caller caller, UUID enrolmentId, UUID id) {
        Attachment attachment =
                attachments.one(caller, Restriction.equal("id", id), Restriction.equal("enrolmentId", enrolmentId));
        diary.read(caller, "read-attachment", attachment.subject("attachments"));
        return attachment;
    }
}
