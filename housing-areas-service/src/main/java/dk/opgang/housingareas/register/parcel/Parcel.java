package dk.opgang.housingareas.register.parcel;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A land parcel that belongs to an area for a time. */
@Entity
@Table(name = "area_parcels")
class Parcel extends Resource {

    @Column(updatable = false)
    private String poster;

    @Column(name = "source_system", updatable = false)
    private @Nullable String sourceSystem;

    @Column(name = "source_id", updatable = false)
    private @Nullable String sourceId;

    @Column(name = "housing_area_id", updatable = false)
    private UUID housingAreaId;

    @Column(name = "cadastral_district")
    private String cadastralDistrict;

    @Column(name = "parcel_number")
    private String parcelNumber;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Parcel() {}

    Parcel(String poster, UUID housingAreaId, ParcelRequest request) {
        this.poster = poster;
        this.sourceSystem = request.source() == null ? null : request.source().system();
        this.sourceId = request.source() == null ? null : request.source().id();
        this.housingAreaId = housingAreaId;
        change(request);
    }

    /** Takes over everything but its source. */
    final void change(ParcelRequest request) {
        this.cadastralDistrict = request.parcel().district();
        this.parcelNumber = request.parcel().number();
        this.validFrom = request.validity().from();
        this.validTo = request.validity().to();
    }

    UUID housingAreaId() {
        return housingAreaId;
    }

    Period validity() {
        return new Period(validFrom, validTo);
    }

    ParcelRequest form() {
        Source source = sourceId == null ? null : new Source(sourceSystem, sourceId);
        return new ParcelRequest(source, cadastralDistrict, parcelNumber, validity());
    }
}
