package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.page.Document;
import dk.opgang.platform.json.PlainJson;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code /openapi.json}: one document for everything behind this address. */
@ApplicationScoped
public class OpenApiPage {

    private final ServiceDocuments documents;
    private final Set<String> services;
    private final ObjectNode own;
    private @Nullable Map<String, JsonNode> mergedOf;
    private @Nullable Document merged;

    OpenApiPage(ServiceDocuments documents, GatewayConfig config) {
        this.documents = documents;
        this.services = config.services().keySet();
        this.own = read();
        own.withArrayProperty("servers")
                .addObject()
                .put("url", config.publicUrl().map(String::valueOf).orElse("/"));
    }

    public void handle(RoutingContext context) {
        current().send(context);
    }

    private synchronized Document current() {
        Map<String, JsonNode> present = documents.all();
        if (merged == null || !present.equals(mergedOf)) {
            merged = merge(present);
            mergedOf = present;
        }
        return merged;
    }

    private Document merge(Map<String, JsonNode> present) {
        Set<String> missing = new TreeSet<>(services);
        missing.removeAll(present.keySet());
        try {
            return Document.json(PlainJson.MAPPER.writeValueAsBytes(new OpenApiMerger(own).merge(present, missing)));
        } catch (IOException e) {
            throw new UncheckedIOException("The OpenAPI document cannot be written", e);
        }
    }

    private static ObjectNode read() {
        try (InputStream in = OpenApiPage.class.getResourceAsStream("/openapi-gateway.json")) {
            return (ObjectNode) PlainJson.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("openapi-gateway.json cannot be read", e);
        }
    }
}
