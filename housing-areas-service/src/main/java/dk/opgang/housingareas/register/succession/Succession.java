package dk.opgang.housingareas.register.succession;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The end of an area, and what follows it. */
@Entity
@Table(name = "area_successions")
class Succession extends Resource {

    /** The successors as one value. */
    record Shares(List<Successor> of) {}

    @Column(name = "housing_area_id", updatable = false)
    private UUID housingAreaId;

    @Column(name = "succeeded_on")
    private LocalDate on;

    @Column(name = "successor_ids")
    private UUID[] successorIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private Shares shares;

    protected Succession() {}

    Succession(UUID housingAreaId, SuccessionRequest request) {
        this.housingAreaId = housingAreaId;
        change(request);
    }

    final void change(SuccessionRequest request) {
        this.on = request.on();
        this.successorIds =
                request.successors().stream().map(Successor::housingAreaId).toArray(UUID[]::new);
        this.shares = new Shares(request.successors());
    }

    /** Whether the request would change nothing. */
    boolean says(SuccessionRequest request) {
        return on.equals(request.on()) && successors().equals(request.successors());
    }

    UUID housingAreaId() {
        return housingAreaId;
    }

    LocalDate on() {
        return on;
    }

    List<Successor> successors() {
        return shares.of();
    }
}
