package dk.opgang.local.stack;

import dk.opgang.local.oidc.Persona;
import dk.opgang.local.words.Saying;
import dk.opgang.local.words.StackWord;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * The JVM's ahead-of-time caches of the services (JEP 483, 514, 515): a training run on a stack of its own records what a start loads,
 * and every later start takes it from there.
 */
public final class StartupCaches {

    /** One look at each kind of resource, so that what a first request needs is recorded too. */
    private static final List<String> REQUESTS = List.of(
            "/v1/participants",
            "/v1/initiatives",
            "/v1/placements",
            "/v1/housing-areas",
            "/v1/network/members",
            "/openapi.json",
            "/v1/nothing");

    private final StackSettings settings;
    private final Consumer<Saying> report;

    public StartupCaches(StackSettings settings, Consumer<Saying> report) {
        this.settings = settings;
        this.report = report;
    }

    /** Makes the caches unless each service has one of its present package. Without a cache a service only starts slower. */
    public void makeMissing() {
        if (Topology.published(settings).withoutStartupCache().isEmpty()) {
            return;
        }
        report.accept(Saying.of(StackWord.RECORDING));
        StackSettings training = settings.forTraining();
        try (LocalStack stack = LocalStack.start(training)) {
            exercise(stack);
        } catch (RuntimeException e) {
            report.accept(Saying.of(StackWord.NO_RECORDING, String.valueOf(e.getMessage())));
        } finally {
            training.folder().delete();
        }
    }

    private static void exercise(LocalStack stack) {
        String token = stack.issuer().token(Persona.HORSENS);
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String path : REQUESTS) {
                URI address = stack.gateway().resolve(path);
                http.send(
                        HttpRequest.newBuilder(address)
                                .timeout(Duration.ofSeconds(30))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new StackException("The services did not answer while they were recorded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
