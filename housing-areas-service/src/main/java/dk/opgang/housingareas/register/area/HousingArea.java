package dk.opgang.housingareas.register.area;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import dk.opgang.platform.time.Period;
import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A housing area: land and homes that are looked at together. */
@Entity
@Table(name = "housing_areas")
public class HousingArea extends PostedResource<AreaForm> implements Named {

    // Thousands of positions that no computation asks for: read where it is shown.
    @Basic(fetch = FetchType.LAZY)
    @Convert(converter = BoundaryText.class)
    private @Nullable Boundary boundary;

    protected HousingArea() {}

    HousingArea(String poster, AreaForm form, @Nullable Boundary boundary) {
        super(poster, form);
        this.boundary = boundary;
    }

    void become(AreaForm form, @Nullable Boundary outline) {
        become(form);
        this.boundary = outline;
    }

    @Override
    public String name() {
        return form().name();
    }

    public String municipalityCode() {
        return form().municipalityCode();
    }

    public @Nullable String housingOrganisation() {
        return form().housingOrganisation();
    }

    /** How events about what belongs to it name it. */
    public AreaRef ref() {
        return new AreaRef(id(), municipalityCode(), housingOrganisation());
    }

    @Nullable
    Boundary boundary() {
        return boundary;
    }

    /** The first day of the area; null if it is not known. */
    public @Nullable LocalDate firstDay() {
        Period validity = form().validity();
        return validity == null ? null : validity.from();
    }

    /** Whether the area existed on the day; one without known bounds in time always did. */
    public boolean existsOn(LocalDate day) {
        Period validity = form().validity();
        return validity == null || validity.contains(day);
    }
}
