package dk.opgang.initiatives.invitation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** To which job openings a participant was invited, for the participant's export. */
@Singleton
@Transactional
class ExportedInvitations implements SubjectRecords {

    private final Invitations invitations;
    private final BusinessClock clock;

    ExportedInvitations(Invitations invitations, BusinessClock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "invitations";
    }

    @Override
    public List<InvitationView> about(UUID subjectId) {
        return invitations.list(Caller.system(), Restriction.equal("form.participantId", subjectId)).stream()
                .map(invitation -> InvitationView.of(invitation, clock.today()))
                .toList();
    }
}
