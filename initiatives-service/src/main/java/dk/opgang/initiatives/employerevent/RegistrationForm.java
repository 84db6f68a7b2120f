package dk.opgang.initiatives.employerevent;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who registers for an event: a participant of its initiative, by the enrolment. */
@Schema(name = "NewEventRegistration", example = "{\"enrolmentId\": \"01980a5e-7c00-7000-8000-0000000000e2\"}")
public record RegistrationForm(@NotNull UUID enrolmentId) {}
