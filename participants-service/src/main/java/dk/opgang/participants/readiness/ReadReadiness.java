package dk.opgang.participants.readiness;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Insight;
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

/** Reads the education readiness of a participant. */
@Singleton
class ReadReadiness {

    private final Subjects subjects;
    private final Readinesses readinesses;

    ReadReadiness(Subjects subjects, Readinesses readinesses) {
        this.subjects = subjects;
        this.readinesses = readinesses;
    }

    @Transactional
    Page<ReadinessView> page(Caller caller, UUID participantId, ListQuery wanted, @Nullable String purpose) {
        Insight insight = subjects.toRead(caller, participantId, DataCategory.EDUCATION, purpose);
        return readinesses
                .page(caller, wanted, Restriction.equal("participantId", participantId))
                .map(assessed -> ReadinessView.of(assessed, insight));
    }

    @Transactional
    ReadinessView one(Caller caller, UUID participantId, UUID id, @Nullable String purpose) {
        Insight insight = subjects.toRead(caller, participantId, DataCategory.EDUCATION, purpose);
        return readinesses
                .first(caller, Restriction.equal("participantId", participantId), Restriction.equal("id", id))
                .map(assessed -> ReadinessView.of(assessed, insight))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
