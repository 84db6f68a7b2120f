package dk.opgang.network.sharing;

import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That the owner keeps what a method has come to.
 *
 * @param fromYear the first year
 * @param toYear the last year, which has ended
 */
@Embeddable
@Schema(name = "NewResultSnapshot", example = "{\"fromYear\": 2018, \"toYear\": 2019}")
record SnapshotForm(
        @Nullable Source source,
        @NotNull @Min(1990) @Max(2100) Integer fromYear,
        @NotNull @Min(1990) @Max(2100) Integer toYear)
        implements PostedForm {}
