package dk.opgang.network.relocation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a check of a household's exposure; not what the answers were.
 *
 * @param met how many of the five characteristics the household meets
 */
@Schema(name = "CheckedExposure")
record Exposure(
        @NotNull @Min(0) @Max(5) Integer met, @NotNull LocalDate checkedOn) {}
