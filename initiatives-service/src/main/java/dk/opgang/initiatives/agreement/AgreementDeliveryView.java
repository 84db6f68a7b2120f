package dk.opgang.initiatives.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner has delivered as it is answered: its source to who told it. */
@Schema(name = "AgreementDelivery")
record AgreementDeliveryView(
        UUID id,
        UUID agreementId,
        @JsonUnwrapped AgreementDeliveryForm form,
        @JsonUnwrapped Stored stored) {

    static AgreementDeliveryView of(AgreementDelivery it, Caller caller) {
        boolean isOwn = it.poster().equals(caller.tenantKey());
        return new AgreementDeliveryView(
                it.id(), it.agreementId(), isOwn ? it.form() : it.form().withoutSource(), Stored.of(it));
    }
}
