package dk.opgang.gateway.portal.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.openapi.TokenEndpoint;
import dk.opgang.gateway.page.Document;
import dk.opgang.gateway.portal.Parameters;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * {@code /docs/reference/token}: a token of a persona of development, so that calls can be tried in the browser at once. Only for whoever
 * reads on the same machine, where the issuer gives it to everybody as well; a page of somebody else cannot read it.
 */
@Singleton
public class PersonaTokens {

    private static final Logger LOG = Logger.getLogger(PersonaTokens.class);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final String SECRET = "development";

    private final List<String> personas;
    private final TokenEndpoint issuer;
    private final Duration patience;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    PersonaTokens(GatewayConfig config, TokenEndpoint issuer, @ConfigProperty(name = "opgang.mode") String mode) {
        this.personas = "production".equals(mode) ? List.of() : config.personas();
        this.issuer = issuer;
        this.patience = config.timeouts().inquiry();
    }

    /** The personas that the reader may choose among. */
    List<String> offered(RoutingContext context) {
        return isHere(context.request()) ? personas : List.of();
    }

    /** Answers with the token, 404 to whom none is offered, 503 if the issuer gives none. */
    public void handle(RoutingContext context) {
        String persona = Parameters.given(context, "persona");
        if (!offered(context).contains(persona)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        byte[] body = PlainJson.MAPPER
                .createObjectNode()
                .put("token", token(persona))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        Document.of("application/json", "no-store", body).send(context);
    }

    private static boolean isHere(HttpServerRequest request) {
        HostAndPort named = request.authority();
        String from = request.getHeader("Sec-Fetch-Site");
        return named != null
                && THIS_MACHINE.contains(named.host())
                && (from == null || from.equals("same-origin") || from.equals("none"))
                && InetAddress.ofLiteral(request.remoteAddress().hostAddress()).isLoopbackAddress();
    }

    private String token(String persona) {
        String form = "grant_type=client_credentials&client_secret=" + SECRET + "&client_id="
                + URLEncoder.encode(persona, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.address()))
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .handle((response, failure) -> response == null || response.statusCode() != 200 ? "" : response.body())
                .join();
        try {
            JsonNode token = PlainJson.MAPPER.readTree(answer).path("access_token");
            if (token.isTextual()) {
                return token.asText();
            }
        } catch (JsonProcessingException e) {
            LOG.warn("The issuer's answer is no JSON", e);
        }
        throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5");
    }
}
