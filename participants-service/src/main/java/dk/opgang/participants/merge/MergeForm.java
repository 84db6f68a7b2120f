package dk.opgang.participants.merge;

import dk.opgang.platform.constraint.CodeOf;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That another participant is the same person.
 *
 * @param duplicateId the participant that is merged into the one of the path
 * @param cpr whose number is the person's: a code of merge-numbers
 * @param resolve which of two records stays that contradict each other: a code of merge-resolutions; without it contradictions are refused
 * @param preview true tells what would become of it, and changes nothing
 */
@Schema(name = "NewMerge", example = """
        {"duplicateId": "01980a5e-7c00-7000-8000-0000000000b2", "cpr": "survivor", "resolve": "survivor-wins"}""")
public record MergeForm(
        @NotNull UUID duplicateId,
        @NotNull @CodeOf("merge-numbers") String cpr,
        @Nullable @CodeOf("merge-resolutions") String resolve,
        @Nullable Boolean preview) {

    private static final String DUPLICATE = "duplicate";
    private static final String DUPLICATE_WINS = "duplicate-wins";

    boolean takesNumberOfDuplicate() {
        return cpr.equals(DUPLICATE);
    }

    boolean duplicateWins() {
        return DUPLICATE_WINS.equals(resolve);
    }

    boolean isPreview() {
        return Boolean.TRUE.equals(preview);
    }
}
