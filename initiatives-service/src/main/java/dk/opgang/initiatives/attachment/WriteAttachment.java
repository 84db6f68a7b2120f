package dk.opgang.initiatives.attachment;

import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.OpenEnrolments;
import dk.opgang.initiatives.fault.MobilityFault;
import dk.opgang.initiatives.institution.Institutions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps where somebody is a child or pupil; no two attachments of an enrolment share a day. Nobody is told. */
@Singleton
class WriteAttachment extends Posting<Enrolment, AttachmentForm, Attachment> {

    private final Attachments attachments;
    private final Institutions institutions;
    private final OpenEnrolments open;
    private final SettledAttachments settled;

    WriteAttachment(
            Attachments attachments,
            Institutions institutions,
            OpenEnrolments open,
            SettledAttachments settled,
            Outbox outbox) {
        super(attachments, AttachmentForm.class, outbox);
        this.attachments = attachments;
        this.institutions = institutions;
        this.open = open;
        this.settled = settled;
    }

    /** The enrolment is locked meanwhile, so that of two at once the later one meets the other. */
    @Transactional
    Posted<Attachment> post(Caller caller, UUID enrolmentId, AttachmentForm form) {
        return post(caller, open.open(caller, enrolmentId, "attach-to-institution"), form);
    }

    @Transactional
    Attachment patch(Caller caller, UUID enrolmentId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Enrolment enrolment = open.open(caller, enrolmentId, "change-attachment");
        return patch(caller, enrolment, toWrite(caller, enrolmentId, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID enrolmentId, UUID id, @Nullable String ifMatch) {
        Enrolment enrolment = open.open(caller, enrolmentId, "remove-attachment");
        Attachment attachment = toWrite(caller, enrolmentId, id);
        settled.requireOpen(id, attachment.form(), null);
        remove(enrolment, attachment, ifMatch);
    }

    private Attachment toWrite(Caller caller, UUID enrolmentId, UUID id) {
        attachments.one(caller, Restriction.equal("id", id), Restriction.equal("enrolmentId", enrolmentId));
        return attachments.lock(caller, id);
    }

    @Override
    protected void check(
            Caller caller, Enrolment enrolment, @Nullable Attachment known, AttachmentForm form, Faults faults) {
        if (known != null && !known.enrolmentId().equals(enrolment.id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
        if (institutions.find(caller, form.institutionId()).isEmpty()) {
            faults.broken("/institutionId", MobilityFault.INSTITUTION_NOT_FOUND);
        }
        faults.throwIfAny();
        Optional<Attachment> other = attachments.of(caller, enrolment.id()).stream()
                .filter(it -> known == null || !it.id().equals(known.id()))
                .filter(it -> it.form().overlaps(form))
                .findFirst();
        if (other.isPresent()) {
            throw new ProblemException(AttachmentProblem.ATTACHMENT_OVERLAPS)
                    .with("id", other.get().id());
        }
    }

    @Override
    protected Attachment create(Caller caller, Enrolment enrolment, AttachmentForm form) {
        Attachment attachment = new Attachment();
        attachment.begin(caller.tenantKey(), enrolment, form);
        return attachment;
    }

    @Override
    protected void changed(Enrolment enrolment, AttachmentForm before, Attachment attachment) {
        settled.requireOpen(attachment.id(), before, attachment.form());
    }

    @Override
    protected List<Event> news(Enrolment enrolment, @Nullable AttachmentForm before, Attachment attachment) {
        return List.of();
    }

    @Override
    protected List<Event> newsOfRemoval(Enrolment enrolment, Attachment attachment) {
        return List.of();
    }
}
