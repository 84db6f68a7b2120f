package dk.opgang.initiatives.placement;

import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task on a day.
 *
 * @param done whether it was done; one that was left undone is nobody's fault
 */
@Embeddable
@Schema(
        name = "NewPlacementTask",
        example = "{\"taskId\": \"0197ffff-0000-7000-8000-000000000001\", \"on\": \"2019-03-04\", \"done\": true}")
public record PlacementTaskForm(
        @NotNull UUID taskId,
        @NotNull @Column(name = "done_on") @HasHappened LocalDate on,
        @NotNull Boolean done) implements PostedForm {}
