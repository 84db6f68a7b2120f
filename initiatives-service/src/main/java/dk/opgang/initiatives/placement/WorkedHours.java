package dk.opgang.initiatives.placement;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    @Column(name = "worked_on")
    private LocalDate date;

    private BigDecimal hours;

    protected WorkedHours() {}

    WorkedHours(Placement placement, String recordedBy, HoursRequest request) {
        this.recordedBy = recordedBy;
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
        return new HoursRequest(date, hours);
    }

    LocalDate date() {
        return date;
    }

    BigDecimal hours() {
        return hours;
    }

    View view() {
        return new View(id(), placementId, date, PlacementView.plain(hours), createdAt(), updatedAt(), version());
    }

    /** Registered hours as clients see them. */
    @Schema(name = "WorkedHoursView")
    public record View(
            UUID id,
            UUID placementId,
            LocalDate date,
            BigDecimal hours,
            Instant createdAt,
            Instant updatedAt,
            long version) {}
}
