package dk.opgang.housingareas.register.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A housing area as clients see it.
 *
 * @param boundary missing if nobody has told it, and in lists: the map has it
 */
public record AreaView(
        UUID id,
        @Nullable Source source,
        String name,
        String municipalityCode,
        @Nullable String housingOrganisation,
        @Nullable Period validity,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boundary boundary,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static AreaView of(HousingArea it) {
        return of(it, it.boundary());
    }

    /** As it stands in lists. */
    static AreaView withoutBoundary(HousingArea it) {
        return of(it, null);
    }

    private static AreaView of(HousingArea it, @Nullable Boundary boundary) {
        return new AreaView(
                it.id(),
                it.source(),
                it.name(),
                it.municipalityCode(),
                it.housingOrganisation(),
                it.validity(),
                boundary,
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }
}
