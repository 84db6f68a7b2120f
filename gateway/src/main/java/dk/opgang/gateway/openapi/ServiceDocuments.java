package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.service.Inquiry;
import dk.opgang.gateway.service.LastKnown;
import jakarta.inject.Singleton;
import java.util.Map;

/** The OpenAPI documents of the services, by service, as they were when each was last heard of. */
@Singleton
class ServiceDocuments {

    private final LastKnown documents;

    ServiceDocuments(Inquiry inquiry, GatewayConfig config) {
        this.documents = new LastKnown(inquiry, "/q/openapi?format=json", config.refresh());
    }

    /** Waits for the services if what is known is too old. */
    Map<String, JsonNode> all() {
        return documents.documents();
    }
}
