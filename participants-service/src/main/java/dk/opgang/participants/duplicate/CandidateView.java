package dk.opgang.participants.duplicate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two participants who may be one person, as they are answered.
 *
 * @param participantIds the two
 * @param score how likely it is, up to 100
 * @param reasons codes of duplicate-reasons
 * @param state a code of duplicate-states
 */
@Schema(name = "DuplicateCandidate")
record CandidateView(
        UUID id,
        List<UUID> participantIds,
        int score,
        List<String> reasons,
        String state,
        @JsonUnwrapped Stored stored) {

    static CandidateView of(Candidate it) {
        return new CandidateView(it.id(), it.participantIds(), it.score(), it.reasons(), it.state(), Stored.of(it));
    }
}
