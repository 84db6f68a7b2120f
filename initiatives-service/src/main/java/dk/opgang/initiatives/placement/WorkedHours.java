package dk.opgang.initiatives.placement;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hours that were worked in a placement on a day. */
@Entity
@Table(name = "placement_hours")
class WorkedHours extends Resource {

    @Column(name = "placement_id", updatable = false)
    private UUID placementId;

    @Column(updatable = false)
    private String poster;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "municipality_code", updatable = false)
    private String municipalityCode;

    @Column(name = "source_system", updatable = false)
    private @Nullable String sourceSystem;

    @Column(name = "source_id", updatable = false)
    private @Nullable String sourceId;

    @Column(name = "worked_on")
    private LocalDate date;

    private BigDecimal hours;

    protected WorkedHours() {}

    WorkedHours(Placement placement, String recordedBy, HoursRequest request) {
        this.recordedBy = recordedBy;
        if (request.source() != null) {
            this.sourceSystem = request.source().system();
            this.sourceId = request.source().id();
        }
        this.placementId = placement.id();
        this.poster = placement.poster();
        this.municipalityCode = placement.municipalityCode();
        correct(request);
    }

    void correct(HoursRequest request) {
        this.date = request.date();
        this.hours = request.hours();
    }

    HoursRequest form() {
        return new HoursRequest(source(), date, hours);
    }

    UUID placementId() {
        return placementId;
    }

    @Nullable
    Source source() {
        return sourceSystem == null ? null : new Source(sourceSystem, sourceId);
    }

    LocalDate date() {
        return date;
    }

    BigDecimal hours() {
        return hours;
    }

    View view() {
        return new View(
                id(), source(), placementId, date, PlacementView.plain(hours), createdAt(), updatedAt(), version());
    }

    /** Registered hours as clients see them. */
    @Schema(name = "WorkedHoursView")
    public record View(
            UUID id,
            @Nullable Source source,
            UUID placementId,
            LocalDate date,
            BigDecimal hours,
            Instant createdAt,
            Instant updatedAt,
            long version) {}
}
