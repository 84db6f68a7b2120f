package dk.opgang.gateway.service;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.json.PlainJson;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** A JSON document of every service, as it was when the service was last heard of. */
public final class LastKnown {

    private static final Logger LOG = Logger.getLogger(LastKnown.class);

    private final Inquiry inquiry;
    private final String path;
    private final long maxAge;
    private final Map<String, JsonNode> documents = new TreeMap<>();
    private long askedAt;
    private boolean asked;

    public LastKnown(Inquiry inquiry, String path, Duration maxAge) {
        this.inquiry = inquiry;
        this.path = path;
        this.maxAge = maxAge.toNanos();
    }

    /** The documents by service; one that was never heard of is missing. */
    public synchronized Map<String, JsonNode> documents() {
        if (!asked || System.nanoTime() - askedAt > maxAge) {
            inquiry.ask(path).forEach(this::learn);
            askedAt = System.nanoTime();
            asked = true;
        }
        return new TreeMap<>(documents);
    }

    private void learn(String service, Inquiry.Answer answer) {
        if (!answer.isOk()) {
            LOG.debugf("%s has no %s now: status %d", service, path, answer.status());
            return;
        }
        try {
            documents.put(service, PlainJson.MAPPER.readTree(answer.body()));
        } catch (IOException e) {
            LOG.warnf("%s of %s is no JSON", path, service);
        }
    }
}
