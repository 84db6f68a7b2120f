package dk.opgang.gateway.edge;

import io.vertx.core.MultiMap;

/** Which headers of a request decided over its answer; what service and stations say is added up in one header. */
final class Vary {

    private Vary() {}

    /** Adds names to those that the answer varies with already. */
    static void with(MultiMap headers, String... names) {
        headers.set("Vary", dk.opgang.platform.http.Vary.joined(headers.getAll("Vary"), names));
    }
}
