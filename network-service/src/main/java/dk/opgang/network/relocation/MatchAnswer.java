package dk.opgang.network.relocation;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.HasHappened;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a match.
 *
 * @param party who answers: family, municipality or organisation
 * @param answer accepted or declined
 * @param on the day on which it was given; today if missing
 * @param form how the family gave it, a code of {@code consent-forms}
 * @param reason why it is declined, for the parties of the match
 */
@Schema(name = "NewMatchAnswer", example = "{\"party\": \"family\", \"answer\": \"accepted\", \"form\": \"written\"}")
record MatchAnswer(
        @NotNull @Pattern(regexp = "family|municipality|organisation")
        String party,

        @NotNull @Pattern(regexp = ACCEPTED + "|" + DECLINED)
        String answer,

        @Nullable @HasHappened LocalDate on,
        @Nullable @CodeOf("consent-forms") String form,
        @Nullable @Size(max = 500) String reason) {

    static final String ACCEPTED = "accepted";
    static final String DECLINED = "declined";

    boolean isAccepted() {
        return ACCEPTED.equals(answer);
    }
}
