package dk.opgang.initiatives.opening;

import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.initiatives.fault.StateProblem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A move of an opening to another state. It expires by itself.
 *
 * @param to open, filled or withdrawn
 */
@Schema(name = "NewOpeningTransition", example = "{\"to\": \"open\"}")
public record OpeningTransition(
        @NotBlank @Pattern(regexp = "draft|open|filled|withdrawn|expired")
        String to) {

    OpeningState state() {
        return OpeningState.of(to);
    }

    /** 409 unless an opening may move there from its present state. */
    void check(OpeningState present) {
        if (!present.mayMoveTo(state())) {
            StateProblem.throwIfAny(
                    List.of(CompaniesFault.OPENING_TRANSITION_NOT_ALLOWED.at("/to", present.code(), to)),
                    present.code());
        }
    }
}
