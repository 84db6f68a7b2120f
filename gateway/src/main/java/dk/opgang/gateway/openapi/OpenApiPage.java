package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.notice.Announcements;
import dk.opgang.gateway.page.Document;
import dk.opgang.gateway.problemtype.ProblemTypes;
import dk.opgang.gateway.problemtype.ProblemTypes.ProblemType;
import dk.opgang.gateway.route.RouteTable;
import dk.opgang.platform.json.PlainJson;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code /openapi.json}: one document for everything behind this address. */
@Singleton
public class OpenApiPage {

    private final ServiceDocuments documents;
    private final RouteTable routes;
    private final Set<String> services;
    private final ObjectNode own;
    private final ProblemTypes problems;
    private final TokenEndpoint tokens;
    private final Announcements announcements;
    private @Nullable Parts mergedOf;
    private @Nullable Forms merged;

    OpenApiPage(
            ServiceDocuments documents,
            RouteTable routes,
            GatewayConfig config,
            ProblemTypes problems,
            TokenEndpoint tokens,
            Announcements announcements) {
        this.announcements = announcements;
        this.problems = problems;
        this.tokens = tokens;
        this.documents = documents;
        this.routes = routes;
        this.services = config.services().keySet();
        this.own = OwnDocument.read();
        own.withArrayProperty("servers")
                .addObject()
                .put("url", config.publicUrl().map(String::valueOf).orElse("/"));
    }

    public void handle(RoutingContext context) {
        current().json().send(context);
    }

    /** The same as YAML. */
    public void yaml(RoutingContext context) {
        current().yaml().send(context);
    }

    private synchronized Forms current() {
        Map<String, JsonNode> present = documents.all();
        Map<String, ProblemType> known = problems.all();
        Parts parts = new Parts(present, known, tokens.address());
        if (merged == null || !parts.equals(mergedOf)) {
            merged = merge(parts);
            mergedOf = parts;
        }
        return merged;
    }

    private Forms merge(Parts parts) {
        Map<String, JsonNode> present = parts.services();
        Set<String> missing = new TreeSet<>(services);
        missing.removeAll(present.keySet());
        try {
            ObjectNode document = new OpenApiMerger(own, routes::isPublic).merge(present, missing);
            EdgeAnswers.complete(document, parts.problems().values());
            Examples.complete(document);
            announcements.mark(document);
            document.withObject("/components/securitySchemes/oauth2/flows/clientCredentials")
                    .put("tokenUrl", parts.tokenUrl());
            return new Forms(
                    Document.json(PlainJson.MAPPER.writeValueAsBytes(document)),
                    Document.of("application/yaml", Document.ASK_AGAIN, new YAMLMapper().writeValueAsBytes(document)));
        } catch (IOException e) {
            throw new UncheckedIOException("The OpenAPI document cannot be written", e);
        }
    }

    /** All that the document is made of. */
    private record Parts(Map<String, JsonNode> services, Map<String, ProblemType> problems, String tokenUrl) {}

    private record Forms(Document json, Document yaml) {}
}
