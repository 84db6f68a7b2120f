package dk.opgang.platform.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a configuration must not be in production, checked over its properties. */
final class ProductionRules {

    private static final String MASTER = "opgang.crypto.master-keyset";
    private static final String LOOKUP = "opgang.crypto.lookup-keyset";
    private static final String ISSUER = "quarkus.oidc.auth-server-url";
    /** Secrets by their property, with the value that everybody knows from the source. */
    private static final Map<String, String> KNOWN_SECRETS = Map.of(
            "quarkus.datasource.password", "opgang_app",
            "quarkus.flyway.password", "opgang_owner",
            "quarkus.oidc-client.credentials.secret", "development");

    /** What helps developers and would open a service to others. */
    private static final List<String> FOR_DEVELOPMENT = List.of("opgang.webhooks.development-receivers");

    private static final String CORS = "quarkus.http.cors.enabled";
    private static final String ORIGINS = "quarkus.http.cors.origins";

    private final Function<String, Optional<String>> properties;

    ProductionRules(Function<String, Optional<String>> properties) {
        this.properties = properties;
    }

    /** Every fault, each naming its property; none if the service may start. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (keyset(MASTER).isEmpty()) {
            faults.add(MASTER + " is missing");
        }
        for (String keyset : List.of(MASTER, LOOKUP)) {
            if (DevelopmentKeysets.hold(keyset(keyset))) {
                faults.add(keyset + " is a development keyset, which everybody can read");
            }
        }
        KNOWN_SECRETS.forEach((property, known) -> {
            if (value(property).equals(known)) {
                faults.add(property + " is the one of development, which everybody knows");
            }
        });
        for (String property : FOR_DEVELOPMENT) {
            if (Boolean.parseBoolean(value(property))) {
                faults.add(property + " is for development alone");
            }
        }
        if (!value(ISSUER).toLowerCase(Locale.ROOT).startsWith("https://")) {
            faults.add(ISSUER + " must be an https address, or tokens can be forged on the way");
        }
        if (Boolean.parseBoolean(value(CORS)) && everyOrigin(value(ORIGINS))) {
            faults.add(ORIGINS + " lets every web page call the service");
        }
        return faults;
    }

    private String value(String property) {
        return properties.apply(property).orElse("");
    }

    /** The text of a keyset; that of its file if it stands in one, empty if it cannot be read. */
    private String keyset(String property) {
        String file = value(property + "-file");
        if (file.isEmpty()) {
            return value(property);
        }
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean everyOrigin(String origins) {
        return origins.equals("*") || origins.contains(".*");
    }
}
