package dk.opgang.gateway.edge;

import dk.opgang.gateway.codelist.CodeLists;
import dk.opgang.gateway.codelist.ListRequest;
import dk.opgang.gateway.health.HealthPage;
import dk.opgang.gateway.openapi.OpenApiPage;
import dk.opgang.gateway.page.Pages;
import dk.opgang.gateway.page.PublishedFiles;
import dk.opgang.gateway.page.StaticFiles;
import dk.opgang.gateway.portal.Assets;
import dk.opgang.gateway.portal.HomePage;
import dk.opgang.gateway.portal.StatusPage;
import dk.opgang.gateway.portal.area.AreaPage;
import dk.opgang.gateway.portal.area.AreasPage;
import dk.opgang.gateway.portal.area.ComparePage;
import dk.opgang.gateway.portal.area.InitiativesPage;
import dk.opgang.gateway.portal.docs.CodeListPages;
import dk.opgang.gateway.portal.docs.DocsPages;
import dk.opgang.gateway.portal.docs.EventPages;
import dk.opgang.gateway.portal.docs.PersonaTokens;
import dk.opgang.gateway.portal.problem.ProblemPages;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The addresses that the gateway answers itself; all are public. */
@Singleton
class OwnPages {

    private final Pages pages;

    OwnPages(Pages pages) {
        this.pages = pages;
    }

    void general(@Observes Router router, StaticFiles files, HealthPage health, OpenApiPage openApi, Api api) {
        readers(router, api, "/health");
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

    void portal(@Observes Router router, HomePage home, StatusPage status, Assets assets, Api api) {
        readers(router, api, "/", "/classes.csv");
        add(router, "/", home::handle, "lang");
        add(router, "/classes.csv", home::csv, "lang");
        add(router, "/status", status::status, "lang");
        add(router, "/accessibility", status::accessibility, "lang");
        add(router, "/assets/:file", assets::handle);
    }

    /** What is named comes first: of the rest of {@code /docs} there are files. */
    void docs(
            @Observes Router router,
            DocsPages docs,
            PersonaTokens tokens,
            EventPages events,
            CodeListPages codeLists,
            StaticFiles files) {
        add(router, "/docs", docs::overview, "lang");
        add(router, "/docs/reference", docs::reference, "lang");
        add(router, "/docs/reference/token", tokens::handle, "persona");
        add(router, "/docs/guides", docs::guides, "lang");
        add(router, "/docs/guides/:name", docs::guide, "lang");
        add(router, "/docs/events", events::all, "lang");
        add(router, "/docs/events/:type", events::one, "lang");
        add(router, "/docs/webhooks", docs::webhooks, "lang");
        add(router, "/docs/changelog", docs::changelog, "lang");
        add(router, "/docs/versions", docs::versions, "lang");
        add(router, "/docs/code-lists", codeLists::all, "lang");
        add(router, "/docs/code-lists/:name", codeLists::one, "lang");
        add(router, "/docs/:file", files::handle);
    }

    void areas(
            @Observes Router router,
            AreasPage areas,
            AreaPage area,
            ComparePage compare,
            InitiativesPage initiatives,
            Api api) {
        readers(router, api, "/areas*", "/initiatives*");
        add(router, "/areas", areas::handle, AreasPage.parameters());
        add(router, "/areas.csv", areas::csv, AreasPage.parameters());
        add(router, "/areas.json", areas::jsonStat, AreasPage.parameters());
        add(router, "/areas/compare", compare::handle, "ids", "add", "lang");
        add(router, "/areas/:id", area::handle, AreaPage.parameters());
        add(router, "/areas/:id/:file", area::csv, AreaPage.parameters());
        add(router, "/initiatives", initiatives::handle, InitiativesPage.parameters());
    }

    void catalogues(@Observes Router router, ProblemPages problems, CodeLists codeLists, Api api) {
        router.route("/v1/code-lists*").order(RouteOrder.OWN_PAGES - 1).handler(api::count);
        add(router, "/problems", problems::all, "lang");
        add(router, "/problems/:code", problems::one, "lang");
        add(router, "/v1/code-lists", codeLists::index, ListRequest.parameters());
        add(router, "/v1/code-lists/:name", codeLists::list, ListRequest.parameters());
    }

    /** What shows more to whoever brings a token. */
    private static void readers(Router router, Api api, String... paths) {
        for (String path : paths) {
            router.route(path).order(RouteOrder.OWN_PAGES - 1).handler(api::countReader);
        }
    }

    private void add(Router router, String path, Handler<RoutingContext> page, String... parameters) {
        router.route(path).order(RouteOrder.OWN_PAGES - 1).handler(context -> {
            Metrics.name(path);
            context.next();
        });
        pages.add(router, RouteOrder.OWN_PAGES, path, page, parameters);
    }
}
