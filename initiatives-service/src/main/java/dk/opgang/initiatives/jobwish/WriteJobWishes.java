package dk.opgang.initiatives.jobwish;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what work somebody wishes; nobody is told. */
@Singleton
class WriteJobWishes extends Posting<Enrolment, JobWishesForm, JobWishes> {

    private final Enrolments enrolments;
    private final JobWishesOfEnrolments wishes;
    private final CoveredByConsent covered;
    private final KnownParticipants participants;
    private final Diary diary;

    WriteJobWishes(
            Enrolments enrolments,
            JobWishesOfEnrolments wishes,
            CoveredByConsent covered,
            KnownParticipants participants,
            Diary diary,
            Outbox outbox) {
        super(wishes, JobWishesForm.class, outbox);
        this.enrolments = enrolments;
        this.wishes = wishes;
        this.covered = covered;
        this.participants = participants;
        this.diary = diary;
    }

    /** The enrolment is locked meanwhile, so that of two first ones the second meets the other. */
    @Transactional
    Posted<JobWishes> put(Caller caller, UUID enrolmentId, PutPrecondition precondition, JobWishesForm form) {
        enrolments.one(caller, Restriction.equal("id", enrolmentId), covered.forPlacing(caller));
        Enrolment enrolment = enrolments.lock(caller, enrolmentId);
        diary.note(
                caller,
                "change-job-wishes",
                new Diary.Subject(
                        "enrolments/" + enrolmentId,
                        enrolment.participantId(),
                        enrolment.municipalityCode(),
                        enrolment.initiativeId()));
        participants.requireUnrestricted(enrolment.participantId());
        precondition.require(wishes.of(caller, enrolmentId));
        return post(caller, enrolment, form);
    }

    @Override
    protected Optional<JobWishes> known(Caller caller, Enrolment enrolment, JobWishesForm form) {
        return wishes.of(caller, enrolment.id());
    }

    @Override
    protected JobWishesForm completed(
            Caller caller, Enrolment enrolment, @Nullable JobWishes known, JobWishesForm form) {
        return form.whole();
    }

    @Override
    protected JobWishes create(Caller caller, Enrolment enrolment, JobWishesForm form) {
        return new JobWishes(
                enrolment.id(),
                enrolment.participantId(),
                enrolment.municipalityCode(),
                enrolment.initiativeId(),
                form);
    }

    @Override
    protected List<Event> news(Enrolment enrolment, @Nullable JobWishesForm before, JobWishes resource) {
        return List.of();
    }
}
