package dk.opgang.initiatives.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.value.Source;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was told of a month, as it is answered.
 *
 * @param persons null to others than the municipality if they are few
 */
@Schema(name = "ContractDelivery")
record DeliveryView(
        UUID id,
        UUID contractId,
        @Nullable Source source,
        String month,
        String jobKind,
        BigDecimal hours,
        @Nullable Integer persons,
        @JsonUnwrapped Stored stored) {

    static DeliveryView of(Delivery it, Few few) {
        DeliveryForm form = it.form();
        return new DeliveryView(
                it.id(),
                it.contractId(),
                form.source(),
                form.month(),
                form.jobKind(),
                form.hours(),
                few.shown(form.persons()),
                Stored.of(it));
    }
}
