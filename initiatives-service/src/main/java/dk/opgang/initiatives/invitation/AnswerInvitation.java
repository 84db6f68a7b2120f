package dk.opgang.initiatives.invitation;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.opening.JobOpening;
import dk.opgang.initiatives.opening.JobOpenings;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes the answer to an invitation, and takes invitations back. */
@Singleton
class AnswerInvitation {

    private final JobOpenings openings;
    private final Invitations invitations;
    private final KnownParticipants participants;
    private final TakenPlaces places;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Diary diary;

    AnswerInvitation(
            JobOpenings openings,
            Invitations invitations,
            KnownParticipants participants,
            TakenPlaces places,
            BusinessClock clock,
            Outbox outbox,
            Diary diary) {
        this.openings = openings;
        this.invitations = invitations;
        this.participants = participants;
        this.places = places;
        this.clock = clock;
        this.outbox = outbox;
        this.diary = diary;
    }

    @Transactional
    Invitation move(Caller caller, UUID id, InvitationTransition told) {
        places.lock(invitations.get(caller, id).openingId());
        Invitation invitation = invitations.lock(caller, id);
        diary.note(caller, "answer-invitation", subject(invitation));
        participants.requireUnrestricted(invitation.participantId());
        told.check(invitation.stateOn(clock.today()));
        if (told.state() == InvitationState.ACCEPTED) {
            requirePlace(caller, invitation.openingId());
        }
        invitation.moveTo(told.state());
        invitations.flush();
        List<Event> news = new ArrayList<>(places.news(id));
        news.addAll(places.countAnew(invitation.openingId()));
        outbox.publishAll(news);
        return invitation;
    }

    private void requirePlace(Caller caller, UUID openingId) {
        JobOpening opening = openings.get(caller, openingId);
        if (opening.isFull()) {
            throw new ProblemException(InvitationProblem.OPENING_FULL);
        }
        if (!opening.isOpenOn(clock.today())) {
            throw new ProblemException(InvitationProblem.OPENING_NOT_OPEN);
        }
    }

    static Diary.Subject subject(Invitation it) {
        return new Diary.Subject(
                "invitations/" + it.id(), it.participantId(), it.municipalityCode(), it.initiativeId());
    }
}
