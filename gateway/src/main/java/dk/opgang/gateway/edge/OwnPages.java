package dk.opgang.gateway.edge;

import dk.opgang.gateway.codelist.CodeLists;
import dk.opgang.gateway.codelist.ListRequest;
import dk.opgang.gateway.health.HealthPage;
import dk.opgang.gateway.openapi.OpenApiPage;
import dk.opgang.gateway.page.Pages;
import dk.opgang.gateway.page.Portal;
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
    }

    void catalogues(@Observes Router router, ProblemPages problems, CodeLists codeLists) {
        add(router, "/problems", problems::all, "lang");
        add(router, "/problems/:code", problems::one, "lang");
        add(router, "/v1/code-lists", codeLists::index, ListRequest.parameters());
        add(router, "/v1/code-lists/:name", codeLists::list, ListRequest.parameters());
    }

    private void add(Router router, String path, Handler<RoutingContext> page, String... parameters) {
        pages.add(router, RouteOrder.OWN_PAGES, path, page, parameters);
    }
}
