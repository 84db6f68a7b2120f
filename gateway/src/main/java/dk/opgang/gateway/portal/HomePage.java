package dk.opgang.gateway.portal;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.health.HealthPage;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /}: what Opgang is, three doors, the areas by class, and how the services are. */
@Singleton
public class HomePage {

    private static final String COUNTS = "/v1/classifications/counts";
    private static final String CLASSES = "housing-area-classes";

    private final Frame frame;
    private final Reading reading;
    private final HealthPage health;
    private final GatewayConfig config;
    private final String issuer;

    HomePage(
            Frame frame,
            Reading reading,
            HealthPage health,
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.frame = frame;
        this.reading = reading;
        this.health = health;
        this.config = config;
        this.issuer = issuer;
    }

    public void handle(RoutingContext context) {
        Words words = Words.of(context);
        Answer counts = reading.read(COUNTS, Reader.of(context, words)).join();
        View view = View.of("home", words.of("Forside", "Front page"))
                .withScripts("charts.js")
                .with("issuer", issuer)
                .with("address", address(context.request()))
                .with("services", ServiceState.all(health, words));
        frame.send(
                context,
                words,
                counts.isOk()
                        ? view.with("classes", classes(words, counts.body()))
                                .with("listed", listed(words, counts.body()))
                        : view.with("classes", false));
    }

    /** The numbers of the drawing as a file. */
    public void csv(RoutingContext context) {
        Words words = Words.of(context);
        Answer counts = reading.read(COUNTS, Reader.of(context, words)).join();
        if (!counts.isOk()) {
            throw Answer.unavailable();
        }
        Downloads.csv(context, "opgang-classes", grid(words, counts.body()));
    }

    private static Figure classes(Words words, JsonNode counts) {
        return new Figure("classes", sentence(words, counts), grid(words, counts), "/classes.csv");
    }

    private static String sentence(Words words, JsonNode counts) {
        String date = words.date(counts.path("listDate").asText());
        return words.of(
                "Så mange boligområder har hver klasse på listen af " + date + ".",
                "So many housing areas have each class on the list of " + date + ".");
    }

    private static String listed(Words words, JsonNode counts) {
        int areas = counts.path("areas").asInt();
        int open = counts.path("undetermined").asInt();
        return words.of(
                "Der er " + areas + " boligområder i registeret. For " + open
                        + " af dem mangler der tal, så klassen er uafgjort. Et område kan have flere klasser.",
                "There are " + areas + " housing areas in the register. For " + open
                        + " of them figures are missing, so that the class is undetermined. An area can have several classes.");
    }

    private static Grid grid(Words words, JsonNode counts) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode it : counts.path("classes")) {
            String code = it.path("class").asText();
            rows.add(new Row(
                    Cell.text(words.label(CLASSES, code)),
                    List.of(
                            Cell.number(words, it.path("areas"), "areas", false).in("areas"),
                            Cell.number(words, it.path("open"), "areas", false).in("open")),
                    Map.of("class", code)));
        }
        return new Grid(
                words.of("Boligområder efter klasse", "Housing areas by class"),
                List.of(
                        Column.text("class", words.of("Klasse", "Class")),
                        Column.number("areas", words.of("Områder", "Areas")),
                        Column.number("open", words.of("Uafgjorte", "Undetermined"))),
                rows);
    }

    private String address(HttpServerRequest request) {
        return config.publicUrl()
                .map(url -> url.toString().replaceAll("/$", ""))
                .orElseGet(() -> request.scheme() + "://" + request.authority());
    }
}
