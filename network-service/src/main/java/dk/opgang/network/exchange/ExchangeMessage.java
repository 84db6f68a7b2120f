package dk.opgang.network.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.outbox.Event;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A message to other installations, as the topic holds it. Those of one installation have one key, so that they arrive in their order.
 *
 * @param jws the signed envelope in the compact form of RFC 7515
 */
record ExchangeMessage(String jws, @JsonIgnore String installation) implements Event {

    static final String TYPE = "dk.opgang.exchange.message.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return UUID.nameUUIDFromBytes(installation.getBytes(StandardCharsets.UTF_8));
    }
}
