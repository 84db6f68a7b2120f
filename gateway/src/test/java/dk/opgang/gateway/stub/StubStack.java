package dk.opgang.gateway.stub;

import dk.opgang.local.oidc.OidcIssuer;
import dk.opgang.local.process.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An issuer and three services in the place of the real ones; the fourth, housing areas, is down. */
public final class StubStack implements QuarkusTestResourceLifecycleManager {

    private static OidcIssuer issuer;

    private final List<StubService> services = new ArrayList<>();
    private Vertx vertx;

    /** The issuer that the gateway under test trusts. */
    public static OidcIssuer issuer() {
        return issuer;
    }

    @Override
    public Map<String, String> start() {
        issuer = OidcIssuer.start();
        // The services behind are not what the guard in front of the gateway is for.
        vertx = new VertxBuilder().serviceProviders(List.of()).init().vertx();
        Map<String, String> settings = new HashMap<>();
        for (String name : List.of("participants", "initiatives", "network")) {
            StubService service = StubService.start(vertx, name);
            services.add(service);
            settings.put("opgang.gateway.services." + name + ".url", service.url());
        }
        settings.put("opgang.gateway.services.housing-areas.url", "http://127.0.0.1:" + Ports.free());
        StubService areas = StubService.start(vertx, "housing-areas");
        services.add(areas);
        // For tests that want the fourth one too.
        settings.put("stub.housing-areas.url", areas.url());
        settings.put(
                "stub.initiatives.urls",
                "http://127.0.0.1:" + Ports.free() + "," + settings.get("opgang.gateway.services.initiatives.url"));
        settings.put("quarkus.oidc.auth-server-url", issuer.issuerUrl());
        settings.put("opgang.gateway.timeouts.response", "1S");
        return settings;
    }

    @Override
    public void stop() {
        services.forEach(StubService::close);
        vertx.close().toCompletionStage().toCompletableFuture().join();
        issuer.close();
    }
}
