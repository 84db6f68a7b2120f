package dk.opgang.participants.merge;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two records that cannot both be true of one person.
 *
 * @param kind what they are: benefit-period, residence, education-readiness, departure, household; merge
 */
@Schema(name = "MergeConflict")
record Conflict(String kind, UUID survivorRecordId, UUID duplicateRecordId) {

    static final String DEPARTURE = "departure";

    /** A later merge, which has to be taken back first. */
    static final String MERGE = "merge";

    private static final String HOUSEHOLD = "household";

    /** Which of two families somebody belongs to is not for a merge to say. */
    boolean cannotBeResolved() {
        return kind.equals(HOUSEHOLD);
    }
}
