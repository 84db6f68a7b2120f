package dk.opgang.platform.batch.store;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A caller in the columns of a batch: the work goes on as the one who posted it. */
final class StoredCaller {

    private StoredCaller() {}

    static String scopes(Caller caller) {
        return String.join(" ", new TreeSet<>(caller.scopes()));
    }

    static Caller of(String subject, String client, String tenantKey, String scopes) {
        return new Caller(
                subject,
                client,
                tenant(tenantKey),
                Arrays.stream(scopes.split(" "))
                        .filter(scope -> !scope.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static Tenant tenant(String key) {
        String value = key.substring(key.indexOf(':') + 1);
        return switch (key.substring(0, key.length() - value.length())) {
            case "municipality:" -> new Tenant.Municipality(value);
            case "organisation:" -> new Tenant.Organisation(value);
            default -> tenantWithoutCode(key);
        };
    }

    private static Tenant tenantWithoutCode(String key) {
        return switch (key) {
            case "nobody" -> new Tenant.Nobody();
            case "system" -> new Tenant.System();
            default -> throw new IllegalStateException("A batch has the unknown tenant " + key);
        };
    }
}
