package dk.opgang.network.exchange;

import dk.opgang.platform.list.PageSchema;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that takes part in the exchange.
 *
 * @param municipalityCode three digits
 * @param installation which one serves it
 * @param keyId eight hexadecimal digits of the key that seals for it now; null as long as its installation has told none
 * @param lastSeenAt when its installation was heard last; of this one the present minute
 */
@Schema(name = "ExchangePartner")
@PageSchema("ExchangePartners")
record PartnerView(
        String municipalityCode,
        String installation,
        @Nullable String keyId,
        @Nullable Instant lastSeenAt) {}
