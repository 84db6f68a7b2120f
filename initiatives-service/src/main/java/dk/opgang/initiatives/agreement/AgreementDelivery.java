package dk.opgang.initiatives.agreement;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a partner has delivered, as it is stored. */
@Entity
@Table(name = "agreement_deliveries")
class AgreementDelivery extends PostedResource<AgreementDeliveryForm> {

    @Column(updatable = false)
    private UUID agreementId;

    protected AgreementDelivery() {}

    AgreementDelivery(String poster, UUID agreementId, AgreementDeliveryForm form) {
        super(poster, form);
        this.agreementId = agreementId;
    }

    UUID agreementId() {
        return agreementId;
    }
}
