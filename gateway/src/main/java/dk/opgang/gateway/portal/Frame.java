package dk.opgang.gateway.portal;

import dk.opgang.gateway.page.Document;
import dk.opgang.gateway.route.SafePath;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What is round every page: skip link, header, navigation, switches of language and theme, footer. */
@Singleton
public class Frame {

    /** Whoever pasted a token reads numbers that are nobody else's: no copy stays anywhere. */
    private static final String NOT_KEPT = "no-store";

    private final Engine engine;
    private final Assets assets;

    Frame(Engine engine, Assets assets) {
        this.engine = engine;
        this.assets = assets;
    }

    /** Renders the page and answers with it. */
    public void send(RoutingContext context, Words words, View view) {
        context.response().setStatusCode(view.status()).putHeader("Content-Language", words.lang());
        byte[] html = render(context, words, view).getBytes(StandardCharsets.UTF_8);
        Document.of("text/html; charset=utf-8", cacheControl(context), html).send(context);
    }

    /** What caches may do with an answer to the request. */
    static String cacheControl(RoutingContext context) {
        boolean shared = context.response().getStatusCode() == 200
                && !context.request().headers().contains("Authorization");
        return shared ? Document.ASK_AGAIN : NOT_KEPT;
    }

    private String render(RoutingContext context, Words words, View view) {
        String path = SafePath.of(context.request());
        Template template =
                Objects.requireNonNull(engine.getTemplate("portal/" + view.template() + ".html"), view.template());
        TemplateInstance page = template.data("w", words)
                .data("assets", assets)
                .data("title", view.title())
                .data("crumbs", view.crumbs())
                .data("scripts", view.scripts())
                .data("section", section(path))
                .data("isFirst", path.equals("/"))
                .data("languages", List.of(switched(context, "da", "Dansk"), switched(context, "en", "English")));
        view.data().forEach(page::data);
        return page.render();
    }

    private static Language switched(RoutingContext context, String code, String name) {
        QueryStringEncoder address = new QueryStringEncoder(SafePath.of(context.request()));
        context.queryParams().forEach((parameter, value) -> {
            if (!parameter.equals("lang") && !value.isEmpty()) {
                address.addParam(parameter, value);
            }
        });
        address.addParam("lang", code);
        return new Language(code, name, address.toString());
    }

    /** The first segment, by which the navigation knows where the reader is. */
    private static String section(String path) {
        String[] segments = path.split("/", -1);
        return segments.length > 1 ? segments[1] : "";
    }

    /** The same page in one of the languages. */
    record Language(String code, String name, String address) {}
}
