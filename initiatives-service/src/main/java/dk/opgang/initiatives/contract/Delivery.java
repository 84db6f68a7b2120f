package dk.opgang.initiatives.contract;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What was told of a month, as it is stored. */
@Entity
@Table(name = "contract_deliveries")
class Delivery extends PostedResource<DeliveryForm> {

    @Column(updatable = false)
    private UUID contractId;

    @Column(updatable = false)
    private String municipalityCode;

    protected Delivery() {}

    Delivery(String poster, Contract contract, DeliveryForm form) {
        super(poster, form);
        this.contractId = contract.id();
        this.municipalityCode = contract.municipalityCode();
    }

    UUID contractId() {
        return contractId;
    }
}
