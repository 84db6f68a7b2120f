package dk.opgang.network.settlement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That one of the two has said no to what was proposed last.
 *
 * @param party a municipality's code or a CVR
 */
@Schema(name = "SettlementDispute")
record Dispute(String party, Instant at, @Nullable String reason) {}
