package dk.opgang.housingareas.register.plan;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A plan of an area. */
@Entity
@Table(name = "area_plans")
class Plan extends Resource {

    @Column(updatable = false)
    private String poster;

    @Column(name = "source_system", updatable = false)
    private @Nullable String sourceSystem;

    @Column(name = "source_id", updatable = false)
    private @Nullable String sourceId;

    @Column(name = "housing_area_id", updatable = false)
    private UUID housingAreaId;

    private String name;
    private String kind;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private @Nullable LocalDate to;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanDetails details;

    protected Plan() {}

    Plan(String poster, UUID housingAreaId, PlanRequest request) {
        this.poster = poster;
        this.sourceSystem = request.source() == null ? null : request.source().system();
        this.sourceId = request.source() == null ? null : request.source().id();
        this.housingAreaId = housingAreaId;
        change(request);
    }

    /** Takes over everything but its source. */
    final void change(PlanRequest request) {
        this.name = request.name();
        this.kind = request.kindOrDefault().code();
        this.from = request.period().from();
        this.to = request.period().to();
        this.details = request.details();
    }

    UUID housingAreaId() {
        return housingAreaId;
    }

    PlanRequest form() {
        Source source = sourceId == null ? null : new Source(sourceSystem, sourceId);
        return new PlanRequest(
                source,
                name,
                kind,
                new Period(from, to),
                details.board(),
                details.fundingShares(),
                details.initiativeIds());
    }
}
