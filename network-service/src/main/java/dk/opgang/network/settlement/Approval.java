package dk.opgang.network.settlement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That one of the two has said yes to the lines as they are.
 *
 * @param party a municipality's code or a CVR
 */
@Schema(name = "SettlementApproval")
record Approval(String party, Instant at) {

    static @Nullable Approval of(@Nullable String party, @Nullable Instant at) {
        return party == null || at == null ? null : new Approval(party, at);
    }
}
