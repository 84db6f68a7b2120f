package dk.opgang.initiatives.invitation;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.opening.JobOpenings;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows invitations as they stand today, and writes down that they were read. */
@Singleton
class ReadInvitations {

    private final JobOpenings openings;
    private final Invitations invitations;
    private final BusinessClock clock;
    private final Diary diary;

    ReadInvitations(JobOpenings openings, Invitations invitations, BusinessClock clock, Diary diary) {
        this.openings = openings;
        this.invitations = invitations;
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
    Page<InvitationView> search(Caller caller, UUID openingId, ListQuery query, Restriction filter) {
        openings.get(caller, openingId);
        Page<Invitation> page = invitations.page(caller, query, Invitations.of(openingId), filter);
        return diary.searched(caller, "invitations", page, AnswerInvitation::subject)
                .map(this::shown);
    }

    InvitationView shown(Invitation it) {
        return InvitationView.of(it, clock.today());
    }
}
