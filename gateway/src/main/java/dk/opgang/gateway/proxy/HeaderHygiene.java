package dk.opgang.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which headers pass in either direction. */
final class HeaderHygiene {

    // RFC 9110 section 7.6.1, and what older clients send.
    private static final List<CharSequence> HOP_BY_HOP = names(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Authentication-Info",
            "TE",
            "Trailer",
            "Upgrade",
            "HTTP2-Settings");

    // What only a gateway may say of a client, and what some servers take as another method or path.
    private static final List<CharSequence> SPOOFABLE = names(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            "X-Forwarded-Ssl",
            "X-Forwarded-Client-Cert",
            "X-Real-IP",
            "X-Client-IP",
            "True-Client-IP",
            "X-HTTP-Method-Override",
            "X-HTTP-Method",
            "X-Method-Override",
            "X-Original-URL",
            "X-Rewrite-URL");

    private static final List<CharSequence> SERVERS_OWN =
            names("Server", "Date", "X-Powered-By", "X-Request-Id", "RateLimit", "RateLimit-Policy");

    private static final List<CharSequence> WITH_ADDRESSES = names("Location", "Content-Location", "Link");

    private HeaderHygiene() {}

    /** Three dozen are looked for in each request: what they are looked up by is worked out once. */
    private static List<CharSequence> names(String... names) {
        return Stream.of(names).map(HttpHeaders::createOptimized).toList();
    }

    /** Cleans the headers of a request on its way to a service and says who sent it. */
    static void clean(MultiMap headers, HttpServerRequest request, String requestId) {
        dropHopByHop(headers);
        SPOOFABLE.forEach(headers::remove);
        headers.remove("Expect");
        if (request.remoteAddress() != null && request.remoteAddress().hostAddress() != null) {
            headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        }
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
        headers.set("Forwarded", forwarded(request));
        headers.set("X-Request-Id", requestId);
    }

    /** RFC 7239: what is more than a token stands in quotes. */
    private static String forwarded(HttpServerRequest request) {
        StringBuilder all = new StringBuilder("proto=").append(request.scheme());
        if (request.remoteAddress() != null && request.remoteAddress().hostAddress() != null) {
            String address = request.remoteAddress().hostAddress();
            all.insert(0, (address.contains(":") ? "for=\"[" + address + "]\"" : "for=" + address) + ";");
        }
        if (request.authority() != null) {
            all.append(";host=\"").append(request.authority()).append('"');
        }
        return all.toString();
    }

    /** Cleans the headers of a service's answer; its own address becomes relative, for clients know only the gateway's. */
    static void cleanAnswer(MultiMap headers, URI service) {
        dropHopByHop(headers);
        SERVERS_OWN.forEach(headers::remove);
        String own = service.getScheme() + "://" + service.getAuthority();
        for (CharSequence name : WITH_ADDRESSES) {
            List<String> values = headers.contains(name) ? headers.getAll(name) : List.of();
            if (values.stream().anyMatch(value -> value.contains(own))) {
                headers.set(
                        name,
                        values.stream()
                                .<CharSequence>map(value -> value.replace(own, ""))
                                .toList());
            }
        }
    }

    private static void dropHopByHop(MultiMap headers) {
        for (String named : String.join(",", headers.getAll("Connection")).split(",", -1)) {
            // A client must not be able to take away what the message is made of.
            if (!named.isBlank()
                    && !Set.of("content-length", "host").contains(named.trim().toLowerCase(Locale.ROOT))) {
                headers.remove(named.trim());
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }
}
