package dk.opgang.gateway.openapi;

import dk.opgang.platform.json.PlainJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The version of the API: that of its document. */
@ApplicationScoped
public class ApiVersion {

    private final String version;

    ApiVersion() {
        try (InputStream in = ApiVersion.class.getResourceAsStream("/openapi-gateway.json")) {
            version = PlainJson.MAPPER.readTree(in).at("/info/version").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("openapi-gateway.json cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return version;
    }
}
