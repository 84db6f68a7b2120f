package dk.opgang.housingareas.area;

import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A housing area as clients see it. */
public record AreaView(
        UUID id,
        @Nullable Source source,
        String name,
        String municipalityCode,
        @Nullable String housingOrganisation,
        @Nullable Period validity,
        @Nullable Boundary boundary,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    AreaView withoutBoundary() {
        return new AreaView(
                id, source, name, municipalityCode, housingOrganisation, validity, null, createdAt, updatedAt, version);
    }

    static AreaView of(HousingArea it) {
        return new AreaView(
                it.id(),
                it.source(),
                it.name(),
                it.municipalityCode(),
                it.housingOrganisation(),
                it.validity(),
                it.boundary(),
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }
}
