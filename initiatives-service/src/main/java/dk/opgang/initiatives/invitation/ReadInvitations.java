package dk.opgang.initiatives.invitation;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.initiatives.opening.JobOpenings;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows invitations as they stand today, and writes down that they were read. */
@Singleton
class ReadInvitations {

    private final JobOpenings openings;
    private final Invitations invitations;
    private final Survivors survivors;
    private final BusinessClock clock;
    private final Diary diary;

    ReadInvitations(
            JobOpenings openings, Invitations invitations, Survivors survivors, BusinessClock clock, Diary diary) {
        this.openings = openings;
        this.invitations = invitations;
        this.survivors = survivors;
        this.clock = clock;
        this.diary = diary;
    }

    @Transactional
    InvitationView read(Caller caller, UUID id) {
        Invitation invitation = invitations.get(caller, id);
        diary.read(caller, "read-invitation", AnswerInvitation.subject(invitation));
        return shown(invitation);
    }

    @Transactional
    Page<InvitationView> search(
            Caller caller, UUID openingId, ListQuery query, @Nullable UUID participantId, @Nullable String state) {
        openings.get(caller, openingId);
        Page<Invitation> page = invitations.page(
                caller,
                query,
                Invitations.of(openingId),
                survivors.named("form.participantId", participantId),
                Invitations.inState(state));
        return diary.searched(caller, "invitations", page, AnswerInvitation::subject)
                .map(this::shown);
    }

    InvitationView shown(Invitation it) {
        return InvitationView.of(it, clock.today());
    }
}
