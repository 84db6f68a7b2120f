package dk.opgang.initiatives.invitation;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.candidate.FindCandidates;
import dk.opgang.initiatives.candidate.FindCandidates.Fit;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.initiatives.opening.JobOpening;
import dk.opgang.initiatives.opening.JobOpenings;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invites candidates to an opening. */
@Singleton
class Invite {

    private static final int DAYS_TO_ANSWER = 7;

    private final JobOpenings openings;
    private final Invitations invitations;
    private final FindCandidates candidates;
    private final KnownParticipants participants;
    private final Survivors survivors;
    private final TakenPlaces places;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Diary diary;

    Invite(
            JobOpenings openings,
            Invitations invitations,
            FindCandidates candidates,
            KnownParticipants participants,
            Survivors survivors,
            TakenPlaces places,
            BusinessClock clock,
            Outbox outbox,
            Diary diary) {
        this.openings = openings;
        this.invitations = invitations;
        this.candidates = candidates;
        this.participants = participants;
        this.survivors = survivors;
        this.places = places;
        this.clock = clock;
        this.outbox = outbox;
        this.diary = diary;
    }

    @Transactional
    Invitation invite(Caller caller, UUID openingId, InvitationForm told) {
        InvitationForm form = told.about(survivors.of(told.participantId()))
                .answeredBefore(clock.today().plusDays(DAYS_TO_ANSWER));
        JobOpening opening = opening(caller, openingId);
        if (places.invited(openingId).contains(form.participantId())) {
            throw new ProblemException(InvitationProblem.ALREADY_INVITED);
        }
        Fit fit = candidate(caller, opening, form);
        Invitation invitation = new Invitation(
                caller.tenantKey(),
                openingId,
                new Invitation.Whose(fit.enrolmentId(), fit.municipalityCode(), fit.initiativeId()),
                form);
        invitations.persist(invitation);
        invitations.flush();
        outbox.publishAll(places.news(invitation.id()));
        diary.note(caller, "invite-to-opening", AnswerInvitation.subject(invitation));
        return invitation;
    }

    /** An opening that is open and has a place left, and to which nobody else is invited meanwhile. */
    private JobOpening opening(Caller caller, UUID id) {
        openings.requireVisible(caller, id);
        if (!openings.findsCandidates(caller, id)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        places.lock(id);
        JobOpening opening = openings.get(caller, id);
        if (opening.isFull()) {
            throw new ProblemException(InvitationProblem.OPENING_FULL);
        }
        if (!opening.isOpenOn(clock.today())) {
            throw new ProblemException(InvitationProblem.OPENING_NOT_OPEN);
        }
        return opening;
    }

    /** All faults of whom the form invites until when; who is invited. */
    private Fit candidate(Caller caller, JobOpening opening, InvitationForm form) {
        Faults faults = new Faults();
        if (!Objects.requireNonNull(form.answerBefore()).isAfter(clock.today())) {
            faults.broken("/answerBefore", CommonFault.NOT_IN_THE_FUTURE);
        }
        Optional<Fit> fit = candidates.fit(caller, opening, form.participantId());
        fault(caller, fit.orElse(null), form.participantId()).ifPresent(code -> faults.broken("/participantId", code));
        faults.throwIfAny();
        return fit.orElseThrow();
    }

    /**
     * Somebody else than the municipality invites under a consent alone. That it lacks is told of those whom the caller may place: it knows
     * them; everybody else is no candidate.
     */
    private Optional<CompaniesFault> fault(Caller caller, @Nullable Fit fit, UUID participant) {
        boolean municipal = caller.municipality().isPresent();
        if (fit == null) {
            boolean known =
                    !municipal && participants.alreadyKnown(caller, participant).isPresent();
            return Optional.of(known ? CompaniesFault.CONSENT_MISSING : CompaniesFault.NOT_A_CANDIDATE);
        }
        return municipal || fit.reached() ? Optional.empty() : Optional.of(CompaniesFault.CONSENT_MISSING);
    }
}
