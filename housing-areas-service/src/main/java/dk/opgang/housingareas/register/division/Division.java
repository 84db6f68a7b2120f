package dk.opgang.housingareas.register.division;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a housing area. */
@Entity
@Table(name = "divisions")
class Division extends Resource {

    @Column(updatable = false)
    private String poster;

    @Column(name = "source_system", updatable = false)
    private @Nullable String sourceSystem;

    @Column(name = "source_id", updatable = false)
    private @Nullable String sourceId;

    @Column(name = "housing_area_id", updatable = false)
    private UUID housingAreaId;

    private String name;
    private @Nullable String number;
    private @Nullable Integer dwellings;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Division() {}

    Division(String poster, UUID housingAreaId, DivisionRequest request) {
        this.poster = poster;
        this.sourceSystem = request.source() == null ? null : request.source().system();
        this.sourceId = request.source() == null ? null : request.source().id();
        this.housingAreaId = housingAreaId;
        change(request);
    }

    final void change(DivisionRequest request) {
        this.name = request.name();
        this.number = request.number();
        this.dwellings = request.dwellings();
        this.validFrom = request.validity().from();
        this.validTo = request.validity().to();
    }

    UUID housingAreaId() {
        return housingAreaId;
    }

    DivisionRequest form() {
        Source source = sourceId == null ? null : new Source(sourceSystem, sourceId);
        return new DivisionRequest(source, name, number, dwellings, new Period(validFrom, validTo));
    }
}
