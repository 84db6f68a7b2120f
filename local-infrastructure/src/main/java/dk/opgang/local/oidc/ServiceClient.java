package dk.opgang.local.oidc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The services themselves, as callers of each other: they may read what is internal and belong to no tenant. */
enum ServiceClient {
    PARTICIPANTS_SERVICE,
    INITIATIVES_SERVICE,
    HOUSING_AREAS_SERVICE,
    NETWORK_SERVICE;

    static Optional<ServiceClient> named(String clientId) {
        return Arrays.stream(values())
                .filter(client -> client.code().equals(clientId))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Map<String, Object> claims() {
        return Map.of("sub", code(), "azp", code(), "scope", "internal.read");
    }
}
