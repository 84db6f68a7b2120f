package dk.opgang.gateway.edge;

import dk.opgang.gateway.codelist.CodeLists;
import dk.opgang.gateway.codelist.ListRequest;
import dk.opgang.gateway.health.HealthPage;
import dk.opgang.gateway.openapi.OpenApiPage;
import dk.opgang.gateway.page.Pages;
import dk.opgang.gateway.page.Portal;
import dk.opgang.gateway.page.PublishedFiles;
import dk.opgang.gateway.page.StaticFiles;
import dk.opgang.gateway.problemtype.ProblemPages;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The addresses that the gateway answers itself; all are public. */
@ApplicationScoped
class OwnPages {

    private final Pages pages;

    OwnPages(Pages pages) {
        this.pages = pages;
    }

    void general(@Observes Router router, Portal portal, StaticFiles files, HealthPage health, OpenApiPage openApi) {
        add(router, "/", portal::handle, "lang");
        add(router, "/docs", files::handle);
        add(router, "/docs/:file", files::handle);
        add(router, "/assets/:file", files::handle);
        add(router, "/health", health::handle);
        add(router, "/openapi.json", openApi::handle);
        add(router, "/openapi.yaml", openApi::yaml);
        add(router, "/favicon.svg", files::handle);
        add(router, "/robots.txt", files::handle);
    }

    void published(@Observes Router router, PublishedFiles files) {
        add(router, "/asyncapi.json", files::eventsAsJson);
        add(router, "/asyncapi.yaml", files::eventsAsYaml);
        add(router, "/schemas/:file", files::schema);
        add(router, "/docs/api/:file", files::release);
        add(router, "/.well-known/security.txt", files::security);
    }

    void catalogues(@Observes Router router, ProblemPages problems, CodeLists codeLists, Api api) {
        router.route("/v1/code-lists*").order(RouteOrder.OWN_PAGES - 1).handler(api::count);
        add(router, "/problems", problems::all, "lang");
        add(router, "/problems/:code", problems::one, "lang");
        add(router, "/v1/code-lists", codeLists::index, ListRequest.parameters());
        add(router, "/v1/code-lists/:name", codeLists::list, ListRequest.parameters());
    }

    private void add(Router router, String path, Handler<RoutingContext> page, String... parameters) {
        router.route(path).order(RouteOrder.OWN_PAGES - 1).handler(context -> {
            Metrics.name(path);
            context.next();
        });
        pages.add(router, RouteOrder.OWN_PAGES, path, page, parameters);
    }
}
