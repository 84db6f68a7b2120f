package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.initiatives.placement.PlacementRequest.Employer;
import dk.opgang.initiatives.placement.PlacementRequest.Outcome;
import dk.opgang.platform.value.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement as clients see it. */
public record PlacementView(
        UUID id,
        Source source,
        @Nullable UUID initiativeId,
        UUID participantId,
        String municipalityCode,
        String kind,
        Employer employer,
        @Nullable UUID housingAreaId,
        LocalDate from,
        @Nullable LocalDate to,
        BigDecimal weeklyHours,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal hourlyWageDkk,

        @Nullable String schoolStatus,
        @Nullable Outcome outcome,
        BigDecimal registeredHours,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static PlacementView of(SeenPlacement placement) {
        PlacementRequest form = placement.form();
        return new PlacementView(
                placement.id(),
                form.source(),
                form.initiativeId(),
                form.participantId(),
                placement.municipalityCode(),
                form.kind(),
                form.employer(),
                form.housingAreaId(),
                form.from(),
                form.to(),
                plain(form.weeklyHours()),
                form.hourlyWageDkk(),
                form.schoolStatus(),
                form.outcome(),
                plain(placement.registeredHours()),
                placement.createdAt(),
                placement.updatedAt(),
                placement.version());
    }

    /** Hours without needless zeros, and never in scientific notation. */
    static BigDecimal plain(BigDecimal hours) {
        BigDecimal stripped = hours.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
