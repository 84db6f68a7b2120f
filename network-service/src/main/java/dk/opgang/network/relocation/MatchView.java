package dk.opgang.network.relocation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A match as its parties see it.
 *
 * @param state a code of {@code relocation-match-states}
 * @param answerBy by when all three have answered; afterwards it is over
 * @param reason why it is over, if that was told
 */
@Schema(name = "RelocationMatch")
record MatchView(
        UUID id,
        UUID caseId,
        UUID offerId,
        String receivingMunicipalityCode,
        String housingOrganisation,
        String state,
        Instant answerBy,
        @Nullable LocalDate allocationRuleCheckedOn,
        Given answers,
        @Nullable String reason,
        @JsonUnwrapped Stored stored) {

    /** What the three have answered: accepted or declined; null as long as somebody has not. */
    @Schema(name = "RelocationMatchAnswers")
    record Given(
            @Nullable String family,
            @Nullable String municipality,
            @Nullable String organisation) {

        static Given of(Answers answers) {
            return new Given(code(answers.family()), code(answers.municipality()), code(answers.organisation()));
        }

        private static @Nullable String code(Answers.@Nullable Given given) {
            return given == null ? null : given.code();
        }
    }

    static MatchView of(RelocationMatch match) {
        return new MatchView(
                match.id(),
                match.caseId(),
                match.offerId(),
                Tenant.codeOf(match.receiver()),
                Tenant.codeOf(match.organisation()),
                match.state().code(),
                match.answerBy(),
                match.allocationRuleCheckedOn(),
                Given.of(match.answers()),
                match.reason(),
                Stored.of(match));
    }
}
