package dk.opgang.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.opgang.platform.json.PlainJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The document of the events as clients get it: that of the contracts, with schemas under their addresses, the example of each schema as
 * that of its message, and who sees each message. The latter is decided by the network service, whose feed, streams and webhooks it holds for.
 */
final class EventsDocument {

    /** In the document schemas stand beside it in the source; here they have an address. */
    private static final String IN_SOURCE = "./src/main/resources/schemas/";

    private static final Pattern EXCHANGE = Pattern.compile(
            "dk\\.opgang\\.network\\.(housing-offer|relocation|handover|settlement|move-in-agreement)-.*");
    private static final Pattern WEBHOOKS = Pattern.compile("dk\\.opgang\\.network\\.webhook-.*");
    private static final Pattern ROUNDS = Pattern.compile("dk\\.opgang\\.initiatives\\.budget-.*");

    private static final String NAMED = "those that the event names";
    private static final String EVERYBODY = "everybody";
    private static final String NAMED_OR_ALL = "those that the event names; everybody if it names nobody";

    private EventsDocument() {}

    static JsonNode read() {
        try {
            JsonNode document = new YAMLMapper()
                    .readTree(new String(ClassPath.read("documents/asyncapi.yaml"), StandardCharsets.UTF_8)
                            .replace(IN_SOURCE, "/schemas/"));
            for (JsonNode message : document.at("/components/messages")) {
                String type = message.path("name").asText();
                if (message instanceof ObjectNode stated && type.startsWith("dk.opgang.")) {
                    complete(stated, type);
                }
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("The document of the events cannot be read", e);
        }
    }

    private static void complete(ObjectNode message, String type) throws IOException {
        Audience audience = audience(type);
        ObjectNode seen = message.putObject("x-visible-to");
        audience.scopes().forEach(seen.putArray("scopes")::add);
        seen.put("tenants", audience.tenants());
        if (message.has("examples")) {
            return;
        }
        JsonNode payload = PlainJson.MAPPER
                .readTree(ClassPath.read("schemas/" + type + ".json"))
                .at("/examples/0");
        if (!payload.isMissingNode()) {
            ObjectNode example = message.putArray("examples").addObject();
            example.put("name", type.split("\\.", -1)[3]);
            headers(example.putObject("headers"), type, payload);
            example.set("payload", payload);
        }
    }

    private static void headers(ObjectNode headers, String type, JsonNode payload) {
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        "01980a5e-7c00-7000-8000-0000000000e1",
                        "ce_source",
                        "/" + type.split("\\.", -1)[2] + "-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        payload.path("id").asText("01980a5e-7c00-7000-8000-000000000001"),
                        "ce_time",
                        "2026-03-02T09:15:00Z")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(header -> headers.put(header.getKey(), header.getValue()));
    }

    private static Audience audience(String type) {
        if (WEBHOOKS.matcher(type).matches()) {
            return new Audience(NAMED, List.of("webhooks.write"));
        }
        if (EXCHANGE.matcher(type).matches()) {
            return new Audience(NAMED_OR_ALL, List.of("exchange.read", "exchange.write"));
        }
        return switch (type.split("\\.", -1)[2]) {
            case "participants" -> new Audience(NAMED + ", and those with a consent", List.of("participants.read"));
            case "initiatives" ->
                new Audience(ROUNDS.matcher(type).matches() ? NAMED_OR_ALL : NAMED, List.of("initiatives.read"));
            case "housing-areas" -> new Audience(EVERYBODY, List.of("areas.read"));
            default -> new Audience(NAMED_OR_ALL, List.of("network.read"));
        };
    }

    /** @param scopes of which one is enough */
    private record Audience(String tenants, List<String> scopes) {}
}
