package dk.opgang.gateway.page;

import dk.opgang.gateway.config.GatewayConfig;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /}: what this is, and where everything else is. */
@ApplicationScoped
public class Portal {

    private final Template template;
    private final GatewayConfig config;
    private final String issuer;

    Portal(
            @Location("portal.html") Template template,
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.template = template;
        this.config = config;
        this.issuer = issuer;
    }

    public void handle(RoutingContext context) {
        Document.html(template.data("lang", Negotiation.language(context).getLanguage())
                        .data("issuer", issuer)
                        .data("address", address(context.request()))
                        .render())
                .send(context);
    }

    private String address(HttpServerRequest request) {
        return config.publicUrl()
                .map(url -> url.toString().replaceAll("/$", ""))
                .orElseGet(() -> request.scheme() + "://" + request.authority());
    }
}
