package dk.opgang.network.meeting;

import dk.opgang.platform.constraint.CodeOf;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of a meeting to another state.
 *
 * @param to a code of {@code network-meeting-states}
 * @param reason why, such as of a meeting that is cancelled
 */
@Schema(name = "NewMeetingTransition", example = "{\"to\": \"invited\"}")
record MeetingTransition(
        @NotNull @CodeOf("network-meeting-states") String to,
        @Nullable @Size(max = 1_000) String reason) {}
