package dk.opgang.initiatives.candidate;

import dk.opgang.initiatives.jobwish.JobWishesForm;
import dk.opgang.platform.data.Ids;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment with job wishes that may be a candidate, and no more of the person than the rules need.
 *
 * @param from since when the person is enrolled
 * @param reached whether a consent to placements covers who fills the opening
 * @param invited whether the person is invited to it already
 * @param certificates those that were seen and are valid on its first day, as far as it needs any
 */
record Candidate(
        UUID enrolmentId,
        UUID participantId,
        String municipalityCode,
        UUID initiativeId,
        LocalDate from,
        int birthYear,
        @Nullable UUID housingAreaId,
        JobWishesForm wishes,
        boolean reached,
        boolean invited,
        Set<String> certificates) {

    Candidate {
        certificates = Set.copyOf(certificates);
    }

    /** Those who have waited longer come first, and among these the lower id, as it is written. */
    static final Comparator<Candidate> BY_TURN = Comparator.comparing(Candidate::from)
            .thenComparing(Candidate::participantId, Ids.AS_WRITTEN)
            .thenComparing(Candidate::enrolmentId, Ids.AS_WRITTEN);
}
