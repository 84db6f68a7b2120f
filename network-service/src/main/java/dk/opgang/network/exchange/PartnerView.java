package dk.opgang.network.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Paged;
import dk.opgang.platform.list.WholeList;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that takes part in the exchange.
 *
 * @param municipalityCode three digits
 * @param installation which one serves it
 * @param keyId eight hexadecimal digits of the key that seals for it now; null as long as its installation has told none
 * @param lastSeenAt when its installation was heard last; of this one now
 */
@Schema(name = "ExchangePartner")
record PartnerView(
        String municipalityCode,
        String installation,
        @Nullable String keyId,
        @Nullable Instant lastSeenAt) {

    /**
     * A page of them, by their codes.
     *
     * @param next the cursor of the next page; null on the last
     * @param count how many there are, if it was asked for
     */
    @Schema(name = "ExchangePartners")
    record Partners(
            List<PartnerView> items,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String next,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long count)
            implements Paged {

        static Partners of(List<PartnerView> all, ListQuery wanted) {
            Page<PartnerView> page =
                    WholeList.page(all, wanted, PartnerView::municipalityCode, PartnerView::lastSeenAt);
            return new Partners(page.items(), page.next(), page.count());
        }

        @Override
        public Partners continuedAt(@Nullable String cursor) {
            return new Partners(items, cursor, count);
        }
    }
}
