package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.initiatives.budgeting.voting.VotingRoll.Right;
import dk.opgang.platform.export.SubjectRecords;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** In which rounds a participant may vote and whether that was done, for the participant's export. How is recorded nowhere. */
@Singleton
@Transactional
class ExportedVotingRights implements SubjectRecords {

    private final VotingRoll roll;

    ExportedVotingRights(VotingRoll roll) {
        this.roll = roll;
    }

    @Override
    public String kind() {
        return "votingRights";
    }

    @Override
    public List<Right> about(UUID subjectId) {
        return roll.rightsOf(subjectId);
    }
}
