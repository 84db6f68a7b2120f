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
                Tenant.of(tenantKey),
                Arrays.stream(scopes.split(" "))
                        .filter(scope -> !scope.isEmpty())
                        .collect(Collectors.toSet()));
    }
}
