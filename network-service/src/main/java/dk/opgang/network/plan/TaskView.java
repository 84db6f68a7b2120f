package dk.opgang.network.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task of the network.
 *
 * @param late whether its day is past and it is not done
 * @param meetingId the meeting that decided it
 * @param decision which of its decisions, from 1
 */
@Schema(name = "NetworkTask")
public record TaskView(
        UUID id,
        @JsonUnwrapped TaskForm form,
        boolean late,
        @Nullable UUID meetingId,
        @Nullable Integer decision,
        @JsonUnwrapped Stored stored) {

    static TaskView of(NetworkTask task, LocalDate today) {
        return new TaskView(
                task.id(),
                task.form(),
                task.form().isLateOn(today),
                task.meetingId(),
                task.decision(),
                Stored.of(task));
    }
}
