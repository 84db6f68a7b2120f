package dk.opgang.gateway.openapi;

import jakarta.enterprise.context.ApplicationScoped;

/** The version of the API: that of its document. */
@ApplicationScoped
public class ApiVersion {

    private final String version;

    ApiVersion() {
        version = OwnDocument.read().at("/info/version").asText();
    }

    @Override
    public String toString() {
        return version;
    }
}
