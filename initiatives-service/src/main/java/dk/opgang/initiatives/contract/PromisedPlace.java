package dk.opgang.initiatives.contract;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A promised place, as it is stored. */
@Entity
@Table(name = "promised_places")
class PromisedPlace extends PostedResource<PromisedPlaceForm> {

    @Column(updatable = false)
    private UUID contractId;

    @Column(updatable = false)
    private String municipalityCode;

    protected PromisedPlace() {}

    PromisedPlace(String poster, Contract contract, PromisedPlaceForm form) {
        super(poster, form);
        this.contractId = contract.id();
        this.municipalityCode = contract.municipalityCode();
    }

    UUID contractId() {
        return contractId;
    }

    String municipalityCode() {
        return municipalityCode;
    }
}
