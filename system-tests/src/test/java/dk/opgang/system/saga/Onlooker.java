package dk.opgang.system.saga;

import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Somebody who looks at everything that the API shows while others relocate a person, and notes where it learns something of that. */
final class Onlooker {

    static final String STREAM = "the stream";
    static final String WEBHOOK = "what its webhook was sent";
    private static final int TRIES = 3;
    private static final String EVENTS = "/v1/events";
    private static final String SUBSCRIPTIONS = "/v1/webhook-subscriptions";
    private static final String EVERYTHING = """
            {"url": "%s", "types": ["dk.opgang.participants.*",
             "dk.opgang.network.housing-offer-changed.v1", "dk.opgang.network.relocation-advert-changed.v1",
             "dk.opgang.network.relocation-case-changed.v1", "dk.opgang.network.relocation-match-changed.v1",
             "dk.opgang.network.handover-changed.v1", "dk.opgang.network.handover-overdue.v1",
             "dk.opgang.network.handover-clock-warning.v1", "dk.opgang.network.handover-clock-overdue.v1",
             "dk.opgang.network.settlement-changed.v1", "dk.opgang.network.move-in-agreement-changed.v1"]}""";

    private final Persona persona;
    private final StubbornClient client;
    private final Queue<String> streamed = new ConcurrentLinkedQueue<>();
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();
    private final Set<String> learned = new TreeSet<>();
    private String subscription = "";

    Onlooker(Persona persona, StubbornClient client) {
        this.persona = persona;
        this.client = client;
    }

    Persona persona() {
        return persona;
    }

    /** Everything is sent there from now on. */
    void subscribe(String url) {
        subscription = SUBSCRIPTIONS + "/"
                + client.post(persona, SUBSCRIPTIONS, EVERYTHING.formatted(url)).getString("id");
    }

    void unsubscribe() {
        if (!subscription.isEmpty()) {
            client.delete(persona, subscription);
        }
    }

    /** Takes what was sent to its address. */
    void take(String body) {
        sent.add(body);
    }

    /** Reads the stream from now on, until the client is shut down. */
    void listen(HttpClient streams, LocalStack stack) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(stack.gateway().resolve(EVENTS + "/stream"))
                .header("Authorization", "Bearer " + stack.issuer().token(persona))
                .build();
        HttpResponse<Stream<String>> answer = streams.send(request, BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new AssertionError(persona + " was answered " + answer.statusCode() + " by the stream");
        }
        Thread.ofPlatform().daemon().start(() -> keep(answer.body()));
    }

    private void keep(Stream<String> lines) {
        try (lines) {
            lines.forEach(streamed::add);
        } catch (UncheckedIOException _) {
            // The client was shut down at the end of the test.
        }
    }

    /** Looks into the lists, and asks for the places, whose names in braces stand for what is known of them by now. */
    void look(Collection<String> lists, Collection<String> places, Map<String, String> secrets) {
        for (String list : lists) {
            search(list, read(list).body(), secrets.values());
        }
        for (String place : places) {
            String path = filled(place, secrets);
            if (!path.contains("{")) {
                ask(place, path);
            }
        }
    }

    /** What is answered, whose total counts no more than it shows: more would tell of what is not shown. */
    private StubbornClient.Answer read(String list) {
        StubbornClient.Answer answer = client.get(persona, list);
        // Something may have changed between the items and their total; not each time.
        for (int again = 0; again < TRIES && countsMore(answer); again++) {
            answer = client.get(persona, list);
        }
        if (countsMore(answer)) {
            throw new AssertionError(persona + " is told that there is more in " + list + ": " + answer.body());
        }
        return answer;
    }

    private static boolean countsMore(StubbornClient.Answer answer) {
        if (!answer.isFound() || !answer.body().contains("\"count\":")) {
            return false;
        }
        JsonPath page = answer.json();
        Integer count = page.get("count");
        return count != null && count > page.getList("items").size();
    }

    private void ask(String place, String path) {
        StubbornClient.Answer answer = client.get(persona, path);
        if (answer.isFound()) {
            if (!answer.body().contains("\"items\":[]") || countsMore(answer)) {
                learned.add(place);
            }
        } else if (answer.status() != 403 && answer.status() != 404) {
            throw new AssertionError(persona + " is told of " + place + " by " + answer);
        }
    }

    private static String filled(String place, Map<String, String> secrets) {
        String path = place;
        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            path = path.replace("{" + secret.getKey() + "}", secret.getValue());
        }
        return path;
    }

    /** Whether the feed, the stream and the webhook have come to what this stands in, and nothing is left to be sent. */
    boolean hasHeard(String text) {
        return streamed.stream().anyMatch(line -> line.contains(text))
                && sent.stream().anyMatch(body -> body.contains(text))
                && client.get(persona, subscription + "/deliveries?state=pending")
                        .json()
                        .getList("items")
                        .isEmpty();
    }

    /** Looks through what was streamed and sent. */
    void lookBack(Map<String, String> secrets) {
        search(STREAM, String.join("\n", streamed), secrets.values());
        search(WEBHOOK, String.join("\n", sent), secrets.values());
        look(List.of(subscription + "/deliveries"), List.of(), secrets);
    }

    private void search(String where, String text, Collection<String> secrets) {
        if (secrets.stream().anyMatch(text::contains)) {
            learned.add(where);
        }
    }

    /** Where it learned something, in the words of the lists and places that were given. */
    Set<String> learned() {
        return learned;
    }
}
