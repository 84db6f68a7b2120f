package dk.opgang.gateway.route;

/**
 * Where the requests under a path go.
 *
 * @param path the prefix, of whole segments, such as {@code /v1/participants}
 * @param service the service's name in the configuration
 * @param kind how its requests are treated
 */
public record Route(String path, String service, Kind kind) {

    /** How a request is treated. */
    public enum Kind {
        ORDINARY,
        /** A posted batch: long, and answered late. */
        BATCH,
        /** An answer without an end. */
        STREAM,
        /** Asked for without a token: a secret in the address takes its place. */
        OPEN
    }

    public Route {
        if (!path.startsWith("/v1/") || path.endsWith("/")) {
            throw new IllegalArgumentException("A route begins with /v1/ and ends in a segment, got " + path);
        }
    }
}
