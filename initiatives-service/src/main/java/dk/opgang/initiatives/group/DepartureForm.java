package dk.opgang.initiatives.group;

import dk.opgang.platform.constraint.HasHappened;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a member leaves a group.
 *
 * @param on the first day on which it is none any more, today at the latest
 */
@Schema(name = "NewGroupDeparture", example = "{\"on\": \"2026-05-01\"}")
public record DepartureForm(@NotNull @HasHappened LocalDate on) {}
