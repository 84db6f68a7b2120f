package dk.opgang.network.settlement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That the creditor has got the money.
 *
 * @param reference by what the creditor finds the payment
 */
@Schema(name = "SettlementPayment")
record Payment(Instant at, @Nullable String reference) {}
