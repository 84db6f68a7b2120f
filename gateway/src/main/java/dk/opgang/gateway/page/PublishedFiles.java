package dk.opgang.gateway.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Contracts as they are kept with the source: of events, of their schemas, and of every release of the API. */
@Singleton
public class PublishedFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES, YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]*\\.json");

    /** RFC 9116 wants a day within a year; what is asked for anew tells a later one. */
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final Map<String, Document> loaded = new ConcurrentHashMap<>();
    private final GatewayConfig config;
    private final Clock clock = Clock.systemUTC();

    PublishedFiles(GatewayConfig config) {
        this.config = config;
    }

    /** {@code /asyncapi.yaml}. */
    public void eventsAsYaml(RoutingContext context) {
        loaded.computeIfAbsent(
                        "asyncapi.yaml", name -> Document.of("application/yaml", Document.ASK_AGAIN, events(YAML)))
                .send(context);
    }

    /** {@code /asyncapi.json}. */
    public void eventsAsJson(RoutingContext context) {
        loaded.computeIfAbsent("asyncapi.json", name -> Document.json(events(PlainJson.MAPPER)))
                .send(context);
    }

    /** {@code /schemas/{type}.json}. */
    public void schema(RoutingContext context) {
        send(context, "schemas/", "application/schema+json");
    }

    /** {@code /docs/api/index.json}, {@code /docs/api/{version}.json}. */
    public void release(RoutingContext context) {
        send(context, "frozen/", "application/json");
    }

    /** {@code /.well-known/security.txt} (RFC 9116). */
    public void security(RoutingContext context) {
        Instant until = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(GOOD_FOR);
        String text =
                "Contact: " + config.securityContact() + "\nExpires: " + until + "\nPreferred-Languages: da, en\n";
        Document.of("text/plain; charset=utf-8", Document.ASK_AGAIN, text.getBytes(StandardCharsets.UTF_8))
                .send(context);
    }

    private void send(RoutingContext context, String folder, String type) {
        String name = context.pathParam("file");
        if (name == null || !NAME.matcher(name).matches()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        loaded.computeIfAbsent(folder + name, file -> load(file, type)).send(context);
    }

    /** 404 if there is no such file. */
    private static Document load(String file, String type) {
        return ClassPath.find(file)
                .map(body -> Document.of(type, Document.ASK_AGAIN, body))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static byte[] events(ObjectMapper form) {
        try {
            return form.writeValueAsBytes(EventsDocument.read());
        } catch (IOException e) {
            throw new UncheckedIOException("The document of the events cannot be written", e);
        }
    }
}
