package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task as it is answered. */
@Schema(name = "InitiativeTask")
record TaskView(
        UUID id,
        UUID initiativeId,
        @JsonUnwrapped TaskForm form,
        @JsonUnwrapped Stored stored) {

    static TaskView of(InitiativeTask it) {
        return new TaskView(it.id(), it.initiativeId(), it.form(), Stored.of(it));
    }
}
