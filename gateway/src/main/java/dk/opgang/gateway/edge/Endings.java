package dk.opgang.gateway.edge;

import dk.opgang.gateway.notice.Announcement;
import io.vertx.core.MultiMap;

/** How an answer says that its operation ends: RFC 9745 and RFC 8594. */
final class Endings {

    private Endings() {}

    static void add(MultiMap headers, Announcement told) {
        headers.set("Deprecation", "@" + told.announcedAt().getEpochSecond());
        headers.set("Sunset", HttpDate.of(told.endsAt()));
        // An answer may have the link to its next page besides.
        headers.add("Link", "<" + told.page() + ">; rel=\"deprecation\"; type=\"text/html\"");
    }
}
