package dk.opgang.initiatives.group;

import dk.opgang.platform.constraint.HasHappened;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of a group to another state.
 *
 * @param to running, ended or dissolved
 * @param on the day on which it happened, today at the latest
 * @param continues of one that ends: whether it goes on by itself
 */
@Schema(name = "NewGroupTransition", example = "{\"to\": \"running\", \"on\": \"2026-02-02\"}")
public record GroupTransition(
        @NotBlank @Pattern(regexp = "forming|running|ended|dissolved")
        String to,

        @NotNull @HasHappened LocalDate on,
        @Nullable Boolean continues) {

    GroupState state() {
        return GroupState.of(to);
    }
}
