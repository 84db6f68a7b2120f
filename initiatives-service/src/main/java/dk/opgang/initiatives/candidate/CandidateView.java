package dk.opgang.initiatives.candidate;

import dk.opgang.initiatives.candidate.Points.Given;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A candidate of an opening.
 *
 * @param points of 100
 * @param consent {@code covered} if a consent to placements covers the secretariat of the network or the employer today, else {@code
 *     missing}
 * @param reasons the points of each rule
 */
@Schema(name = "Candidate")
record CandidateView(UUID participantId, UUID enrolmentId, int points, String consent, List<Reason> reasons) {

    /**
     * What a rule gave.
     *
     * @param of what it gives at the most
     */
    @Schema(name = "CandidateReason")
    record Reason(String rule, int points, int of, String detail) {}

    static CandidateView of(Candidate it, List<Given> given, Locale language) {
        return new CandidateView(
                it.participantId(),
                it.enrolmentId(),
                given.stream().mapToInt(Given::points).sum(),
                it.reached() ? "covered" : "missing",
                given.stream()
                        .map(one -> new Reason(
                                one.rule(),
                                one.points(),
                                one.of(),
                                one.detail().get().in(language)))
                        .toList());
    }
}
