package dk.opgang.housingareas.register.address;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.time.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that lies in an area for a time: a place, never who lives there. */
@Entity
@Table(name = "area_addresses")
class Address extends Resource {

    @Column(name = "housing_area_id", updatable = false)
    private UUID housingAreaId;

    @Column(name = "address_id", updatable = false)
    private UUID addressId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Address() {}

    Address(UUID housingAreaId, UUID addressId, Period validity) {
        this.housingAreaId = housingAreaId;
        this.addressId = addressId;
        last(validity);
    }

    final void last(Period validity) {
        this.validFrom = validity.from();
        this.validTo = validity.to();
    }

    UUID housingAreaId() {
        return housingAreaId;
    }

    UUID addressId() {
        return addressId;
    }

    Period validity() {
        return new Period(validFrom, validTo);
    }

    AddressRequest form() {
        return new AddressRequest(addressId, validity());
    }
}
