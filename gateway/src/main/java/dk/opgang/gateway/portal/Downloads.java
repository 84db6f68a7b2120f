package dk.opgang.gateway.portal;

import dk.opgang.gateway.page.Document;
import dk.opgang.gateway.page.Negotiation;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;

/** Tables of pages as files. */
public final class Downloads {

    private Downloads() {}

    public static void csv(RoutingContext context, String name, Grid grid) {
        send(context, name + ".csv", "text/csv; charset=utf-8", grid.csv());
    }

    public static void send(RoutingContext context, String file, String mediaType, String body) {
        context.response()
                .putHeader("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .putHeader("Content-Language", Negotiation.language(context).getLanguage());
        Document.of(mediaType, Frame.cacheControl(context), body.getBytes(StandardCharsets.UTF_8))
                .send(context);
    }
}
