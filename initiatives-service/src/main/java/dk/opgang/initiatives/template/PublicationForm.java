package dk.opgang.initiatives.template;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a draft is published.
 *
 * @param from the first day on which new initiatives take it; today if missing
 */
@Schema(name = "TemplatePublication", example = "{\"from\": \"2027-01-01\"}")
record PublicationForm(@Nullable LocalDate from) {}
