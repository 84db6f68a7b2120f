package dk.opgang.participants.residence;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.casefile.Residences;
import dk.opgang.participants.casefile.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the residences of a participant. */
@Singleton
class ReadResidences {

    private final Subjects subjects;
    private final Residences residences;

    ReadResidences(Subjects subjects, Residences residences) {
        this.subjects = subjects;
        this.residences = residences;
    }

    @Transactional
    Page<ResidenceView> page(Caller caller, UUID participantId, ListQuery wanted, @Nullable String purpose) {
        Insight insight = subjects.toRead(caller, participantId, DataCategory.RESIDENCE, purpose);
        return residences
                .page(caller, wanted, Restriction.equal("participantId", participantId))
                .map(residence -> ResidenceView.of(residence, insight));
    }

    @Transactional
    ResidenceView one(Caller caller, UUID participantId, UUID id, @Nullable String purpose) {
        Insight insight = subjects.toRead(caller, participantId, DataCategory.RESIDENCE, purpose);
        return residences
                .first(caller, Restriction.equal("participantId", participantId), Restriction.equal("id", id))
                .map(residence -> ResidenceView.of(residence, insight))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
