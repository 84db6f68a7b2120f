package dk.opgang.initiatives.template;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a template is retired.
 *
 * @param on the first day on which no new initiative takes it
 */
@Schema(name = "TemplateRetirement", example = "{\"on\": \"2027-01-01\"}")
record RetirementForm(@NotNull LocalDate on) {}
