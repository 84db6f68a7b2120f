package dk.opgang.system;

import dk.opgang.client.BatchListener;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.demo.Demo;
import dk.opgang.local.demo.DemoListener;
import dk.opgang.local.demo.DemoTables;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.process.Folders;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.platform.testing.TestHttpClient;
import dk.opgang.platform.testing.TrueToDocument;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The whole of Opgang, started once for all tests of this module and loaded with the published cases. Everything goes through the gateway. */
public final class TheStack {

    /** Whoever ends one of its processes locks them against those who read meanwhile. */
    public static final String PROCESSES = "the processes of the stack";

    // The client library would otherwise name a charset of its own, which is refused.
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .httpClient(TestHttpClient.config())
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static final TrueToDocument DOCUMENT = new TrueToDocument("/openapi.json");

    /**
     * Options of the services' JVMs. They live for some minutes: what the second compiler makes of them costs more of two cores than it
     * gives back. The room for compiled code that goes with it would be filled so soon that they collect the whole heap again and again.
     */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:ReservedCodeCacheSize=240m"
            + " -XX:+IgnoreUnrecognizedVMOptions -XX:+UseTransparentHugePages";

    /** All tests come from one address, in a minute. */
    private static final Map<String, String> MANY_REQUESTS = Map.of(
            "JDK_JAVA_OPTIONS", SHORT_LIVED,
            "OPGANG_GATEWAY_RATE_ANONYMOUS_REQUESTS", "100000",
            "OPGANG_GATEWAY_RATE_PUBLIC_REQUESTS", "100000",
            "OPGANG_GATEWAY_RATE_BATCHES", "100",
            // What is composed is compared with its parts, however slow the machine is.
            "OPGANG_GATEWAY_TIMEOUTS_PART", "30S",
            // Nobody shares out requests here who would have to learn that a service leaves.
            "OPGANG_DRAIN_DELAY", "0S");

    private static final TheStack INSTANCE = new TheStack();

    /** Each is signed once: it lasts longer than the tests. */
    private final Map<Persona, String> tokens = new ConcurrentHashMap<>();

    private final LocalStack stack;
    private final DemoTables tables;

    private TheStack() {
        Path folder = folder();
        try {
            stack = Stacks.start(StackSettings.isolated(folder, MANY_REQUESTS));
        } catch (RuntimeException e) {
            Folders.delete(folder);
            throw e;
        }
        // Half a gigabyte for each run would fill the disk of a machine that tests again and again.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stack.close();
                            Folders.delete(folder);
                        },
                        "stack-closer"));
        tables = loadDemo();
    }

    /** A temporary folder, but for the logs, which stay beside the reports of the tests. */
    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("opgang-system");
            Path logs = Files.createDirectories(Path.of("target", "logs").toAbsolutePath());
            Files.createSymbolicLink(folder.resolve("logs"), logs);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TheStack get() {
        return INSTANCE;
    }

    public LocalStack local() {
        return stack;
    }

    /** The published cases as their municipalities saw them when they had been loaded. */
    DemoTables tables() {
        return tables;
    }

    DemoTables loadDemo() {
        return new Demo(this::api, new Quiet()).run();
    }

    OpgangApi api(Persona persona) {
        return new OpgangApi(stack.gateway(), new TokenClient(stack.issuer().issuerUrl()), persona);
    }

    /** A request of the persona, through the gateway. */
    RequestSpecification as(Persona persona) {
        return anonymous().auth().oauth2(tokens.computeIfAbsent(persona, stack.issuer()::token));
    }

    /** A request without a token, through the gateway. */
    RequestSpecification anonymous() {
        return RestAssured.given()
                .config(UTF_8)
                .filter(DOCUMENT)
                .baseUri(stack.gateway().toString())
                .urlEncodingEnabled(false);
    }

    /** A new housing area of the municipality, so that the tests leave the published cases as they are. */
    public String newArea(Persona municipality) {
        return Posts.json(
                        as(municipality),
                        "/v1/housing-areas",
                        Map.of(
                                "name",
                                "Prøveområde " + UUID.randomUUID(),
                                "municipalityCode",
                                municipality.municipality().orElseThrow(),
                                "validity",
                                Map.of("from", "2000-01-01")))
                .getString("id");
    }

    /** The id of the housing area with that name, in the municipality. */
    String area(String name, String municipality) {
        return api(Persona.ADMIN).list("/v1/housing-areas?limit=500").stream()
                .filter(area -> area.path("name").asString().equals(name))
                .filter(area -> area.path("municipalityCode").asString().equals(municipality))
                .map(area -> area.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static final class Quiet implements DemoListener {
        @Override
        public void done(String step, String result) {
            // The tests look at what came of it.
        }

        @Override
        public BatchListener batch(String step) {
            return new BatchListener() {};
        }
    }
}
