package dk.opgang.gateway.openapi;

import jakarta.inject.Singleton;

/** The version of the API: that of its document. */
@Singleton
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
