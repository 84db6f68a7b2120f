package dk.opgang.housingareas.register.division;

import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A division as clients see it. */
public record DivisionView(
        UUID id,
        @Nullable Source source,
        UUID housingAreaId,
        String name,
        @Nullable String number,
        @Nullable Integer dwellings,
        Period validity,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static DivisionView of(Division it) {
        DivisionRequest form = it.form();
        return new DivisionView(
                it.id(),
                form.source(),
                it.housingAreaId(),
                form.name(),
                form.number(),
                form.dwellings(),
                form.validity(),
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }
}
