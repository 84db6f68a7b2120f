package dk.opgang.initiatives.template;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a template.
 *
 * @param version 1, 2, 3 and so on
 * @param publishedOn the day from which new initiatives take it
 * @param retiredOn the day from which they do not
 */
@Schema(name = "TemplateVersion")
record VersionView(
        int version,
        TemplateState state,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate retiredOn) {}
