package dk.opgang.housingareas.register.address;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The areas of addresses on a day.
 *
 * @param items one for each address that was asked for, in that order
 */
public record AddressLookup(LocalDate on, List<Located> items) {

    /** An address and its area; null if it lies in none that is known. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "LocatedAddress")
    record Located(
            UUID addressId,
            @Schema(nullable = true) @Nullable UUID housingAreaId) {}
}
