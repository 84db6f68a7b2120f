package dk.opgang.housingareas.register.area;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A housing area: land and homes that are looked at together. */
@Entity
@Table(name = "housing_areas")
public class HousingArea extends Resource implements Named {

    @Column(updatable = false)
    private String poster;

    @Column(name = "source_system", updatable = false)
    private @Nullable String sourceSystem;

    @Column(name = "source_id", updatable = false)
    private @Nullable String sourceId;

    private String name;

    @Column(name = "municipality_code", updatable = false)
    private String municipalityCode;

    @Column(name = "housing_organisation")
    private @Nullable String housingOrganisation;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    // Thousands of positions that no computation asks for: read where it is shown.
    @Basic(fetch = FetchType.LAZY)
    @Convert(converter = BoundaryText.class)
    private @Nullable Boundary boundary;

    protected HousingArea() {}

    HousingArea(String poster, AreaRequest request) {
        this.poster = poster;
        this.sourceSystem = request.source() == null ? null : request.source().system();
        this.sourceId = request.source() == null ? null : request.source().id();
        this.municipalityCode = request.municipalityCode();
        change(request);
    }

    /** Takes over everything but its source and its municipality. */
    final void change(AreaRequest request) {
        this.name = request.name();
        this.housingOrganisation = request.housingOrganisation();
        this.validFrom = request.validity() == null ? null : request.validity().from();
        this.validTo = request.validity() == null ? null : request.validity().to();
        this.boundary = request.boundary() == null ? null : Boundary.of(request.boundary());
    }

    @Override
    public String name() {
        return name;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public @Nullable String housingOrganisation() {
        return housingOrganisation;
    }

    /** How events about what belongs to it name it. */
    public AreaRef ref() {
        return new AreaRef(id(), municipalityCode, housingOrganisation);
    }

    @Nullable
    Period validity() {
        return validFrom == null ? null : new Period(validFrom, validTo);
    }

    @Nullable
    Boundary boundary() {
        return boundary;
    }

    /** The first day of the area; null if it is not known. */
    public @Nullable LocalDate firstDay() {
        return validFrom;
    }

    /** Whether the area existed on the day; one without known bounds in time always did. */
    public boolean existsOn(LocalDate day) {
        Period validity = validity();
        return validity == null || validity.contains(day);
    }

    @Nullable
    Source source() {
        return sourceId == null ? null : new Source(sourceSystem, sourceId);
    }

    AreaRequest form() {
        return new AreaRequest(
                source(),
                name,
                municipalityCode,
                housingOrganisation,
                validity(),
                boundary == null ? null : boundary.geometry());
    }
}
