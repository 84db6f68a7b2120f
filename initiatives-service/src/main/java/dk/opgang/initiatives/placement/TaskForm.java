package dk.opgang.initiatives.placement;

import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task of an initiative.
 *
 * @param leavable whether it may be left undone
 */
@Embeddable
@Schema(name = "NewInitiativeTask", example = "{\"name\": \"Vande planter\", \"leavable\": true}")
public record TaskForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @Size(max = 200) String name,
        @NotNull Boolean leavable,
        @Nullable UUID housingAreaId)
        implements PostedForm {}
