package dk.opgang.initiatives.followup;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What was asked about a participant's jobs, and what was answered, for the participant's export. */
@Singleton
@Transactional
class ExportedFollowUps implements SubjectRecords {

    private final FollowUps followUps;

    ExportedFollowUps(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public String kind() {
        return "followUps";
    }

    @Override
    public List<FollowUpView> about(UUID subjectId) {
        return followUps.list(Caller.system(), Restriction.equal("question.participantId", subjectId)).stream()
                .map(FollowUpView::of)
                .toList();
    }
}
