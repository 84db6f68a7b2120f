package dk.opgang.network.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.opgang.network.elsewhere.StandIn;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands in for where the packages are kept, and tells the service under test where that is. It lets every move happen, one after the other;
 * at {@code /control/{id}/{state}} a test tells what happened there by itself.
 */
public final class PackagesNearby extends StandIn {

    public static final String CPR = "0102841234";
    public static final String NAME = "Prøvesen";
    public static final String SEALED = "Zm9ydHJvbGlndCBiZWdyw6Zuc2V0";
    public static final String REGISTERED = "01980a5e-7c00-7000-8000-0000000000f7";

    private static final String ACCEPTED_ON = "2026-01-01";
    private static final Map<String, ObjectNode> KEPT = new ConcurrentHashMap<>();

    public PackagesNearby() {
        super("packages", Set.of("quarkus.rest-client.handovers.url"));
    }

    @Override
    protected void answers(HttpServer server) {
        server.createContext("/", PackagesNearby::answer);
    }

    public static String address() {
        return new PackagesNearby().url();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        byte[] asked = exchange.getRequestBody().readAllBytes();
        JsonNode body = asked.length == 0 ? JSON.createObjectNode() : JSON.readTree(asked);
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        ObjectNode answer;
        int status = 200;
        synchronized (KEPT) {
            if (path[1].equals("control") && path[2].equals("reads")) {
                answer = READS;
            } else if (path[1].equals("control")) {
                answer = path[3].equals("undone")
                        ? KEPT.get(path[2]).put("undone", "participant-restricted")
                        : path[3].equals("key")
                                ? KEPT.get(path[2])
                                : moved(KEPT.get(path[2]), path[3]).put("adult", path[3].equals("sent"));
            } else if (path[2].equals("municipality-keys")) {
                answer = KeysNearby.answer(path.length > 3 ? path[3] : "", body);
                status = answer.path("status").asInt(200);
            } else if (path[2].equals("handover-arrivals")) {
                answer = arrive(body);
                status = answer.has("code") ? 404 : 200;
            } else if (path[2].equals("handover-states")) {
                answer = path.length == 3 ? states(body) : path[3].equals("reads") ? logged(body) : parts(path[3]);
            } else if (exchange.getRequestMethod().equals("GET") && path.length == 3) {
                answer = of(exchange.getRequestURI().getQuery());
            } else if (path.length == 3) {
                String[] words = body.path("message").asText().split(" ", -1);
                answer = words[0].equals("refuse") ? refusal(words[1]) : send(body);
                status = answer.has("errors") ? 409 : 200;
            } else {
                ObjectNode known = KEPT.get(path[3]);
                if (key != null) {
                    known.put("key", key);
                }
                boolean isDecision = path[4].equals("decisions");
                boolean isRefused = isDecision && stands(known, body);
                status = isRefused ? 409 : 200;
                answer = isRefused
                        ? refusal("notification-stands")
                        : isDecision ? decide(known, body) : (ObjectNode) known.get(path[4]);
            }
        }
        answer(exchange, status, answer);
    }

    private static ObjectNode refusal(String code) throws IOException {
        return (ObjectNode) JSON.readTree("""
                {"type": "/problems/%1$s", "code": "%1$s", "title": "Nej", "status": 409,
                 "participantId": "01980a5e-7c00-7000-8000-0000000000c1", "missing": ["identity"], "errors": []}""".formatted(code));
    }

    /** What a statute orders is not sent back because it is incomplete. */
    private static boolean stands(ObjectNode known, JsonNode move) {
        return known.at("/content/provision").isTextual()
                && move.path("reason").asText().equals("incomplete");
    }

    private static JsonNode cover() throws IOException {
        return JSON.readTree("""
                {"items": [{"n": 1, "cpr": "%s", "givenName": "Testine", "familyName": "%s", "birthDate": "1984-02-01", "knownHere": false}]}""".formatted(CPR, NAME));
    }

    private static ObjectNode send(JsonNode form) throws IOException {
        String id = UUID.randomUUID().toString();
        ObjectNode kept = JSON.createObjectNode().put("id", id).put("state", "sent");
        kept.set("takesOverOn", form.path("takesOverOn"));
        kept.set("people", form.get("participants"));
        kept.putObject("notes").set("items", form.get("notes"));
        kept.set("cover", cover());
        ObjectNode content =
                JSON.createObjectNode().put("provision", form.path("provision").textValue());
        content.putNull("message");
        content.set("notes", form.get("notes"));
        content.putArray("participants").addObject().put("n", 1).putArray("placements");
        kept.set("content", content);
        KEPT.put(id, kept);
        ObjectNode answer = JSON.createObjectNode()
                .put("packageId", id)
                .put("participantCount", form.get("participants").size())
                .put("answerBy", form.path("answerBy").asText("2099-01-01T00:00:00Z"))
                .put("toldLate", true)
                .put("elsewhere", form.has("receiverKey"));
        answer.set("envelope", JSON.readTree("""
                {"keyId": "1", "algorithm": "HPKE", "bytes": 9, "sha256": "00"}"""));
        answer.putArray("participantIds").addAll(form.get("participants").findValues("participantId"));
        return answer;
    }

    /** In which packages the participant of the query is. */
    private static ObjectNode of(String query) {
        ObjectNode answer = JSON.createObjectNode();
        var ids = answer.putArray("packageIds");
        KEPT.forEach((id, known) -> {
            if (known.path("people")
                    .findValuesAsText("participantId")
                    .contains(query.substring(query.indexOf('=') + 1))) {
                ids.add(id);
            }
        });
        return answer;
    }

    /** The reads that were told, as the access log would have them. */
    private static final ObjectNode READS = JSON.createObjectNode();

    private static ObjectNode logged(JsonNode told) {
        told.get("items").forEach(read -> READS.set(read.get("id").asText(), read));
        return JSON.createObjectNode().put("items", told.get("items").size());
    }

    /** What is sealed is nobody's here: of each person it is the same text. */
    private static ObjectNode parts(String id) {
        ObjectNode answer = JSON.createObjectNode();
        var items = answer.putArray("items");
        for (int n = 1; n <= KEPT.get(id).get("people").size(); n++) {
            items.addObject().put("n", n).put("part", 0).put("sealed", SEALED);
        }
        return answer;
    }

    /** A package of another installation stands as that one tells, and is answered by nobody here but by a later word of it. */
    private static ObjectNode arrive(JsonNode told) throws IOException {
        for (JsonNode part : told.get("parts")) {
            if (!part.path("sealed").asText().equals(SEALED)) {
                return JSON.createObjectNode().put("code", "not-found");
            }
        }
        ObjectNode kept = KEPT.computeIfAbsent(
                told.get("id").asText(),
                id -> JSON.createObjectNode().put("id", id).put("arrived", true));
        kept.set("cover", cover());
        kept.set("state", told.get("state"));
        kept.set("acceptedOn", told.path("acceptedOn"));
        kept.set("takesOverOn", told.path("takesOverOn"));
        kept.putArray("people");
        kept.putObject("notes").putArray("items");
        return item(told.get("id"), kept);
    }

    private static ObjectNode decide(ObjectNode known, JsonNode move) throws IOException {
        boolean isOpen =
                Set.of("sent", "more-requested").contains(known.get("state").asText());
        boolean isAsked = known.path("arrived").asBoolean();
        boolean isDone = isOpen || known.path("state").equals(move.get("to"));
        ObjectNode answer = JSON.createObjectNode().put("done", isAsked ? isDone : isOpen);
        if (isOpen && !isAsked) {
            moved(known, move.get("to").asText());
            takesOver(known, move.path("takesOverOn"));
        }
        answer.set("state", known.get("state"));
        answer.set("takesOverOn", known.path("takesOverOn"));
        answer.set("acceptedOn", known.path("acceptedOn"));
        answer.set("dataCategories", JSON.readTree("[\"identity\"]"));
        answer.set("participants", JSON.readTree("""
                [{"n": 1, "participantId": "%s", "linked": false}]""".formatted(REGISTERED)));
        return answer;
    }

    /** The day of its acceptance stays with it, and there is none before. */
    private static ObjectNode moved(ObjectNode known, String state) {
        return state.equals("accepted")
                ? known.put("state", state).put("acceptedOn", ACCEPTED_ON)
                : known.put("state", state);
    }

    /** What nothing is said of stays as the sender said it. */
    private static void takesOver(ObjectNode known, JsonNode on) {
        if (on.isTextual()) {
            known.set("takesOverOn", on);
        }
    }

    private static ObjectNode states(JsonNode wanted) {
        ObjectNode answer = JSON.createObjectNode();
        var items = answer.putArray("items");
        wanted.get("endings").forEach(id -> KEPT.get(id.asText()).put("state", "cancelled"));
        wanted.path("answers").forEach(PackagesNearby::answer);
        wanted.get("ids").forEach(id -> {
            ObjectNode known = KEPT.get(id.asText());
            if (known != null) {
                items.add(item(id, known));
            }
        });
        return answer;
    }

    /** Of two answers at once the second one finds the package moved. */
    private static void answer(JsonNode given) {
        ObjectNode known = KEPT.get(given.get("id").asText());
        if (!given.get("answerId").equals(known.get("answered"))) {
            boolean isOpen = known.get("state").asText().equals("sent");
            known.set("answered", given.get("answerId"));
            known.put("refused", isOpen ? null : "transition-not-allowed");
            if (isOpen) {
                moved(known, given.get("to").asText());
                takesOver(known, given.path("takesOverOn"));
            }
        }
    }

    private static ObjectNode item(JsonNode id, ObjectNode known) {
        ObjectNode item = JSON.createObjectNode();
        item.set("id", id);
        item.set("state", known.get("state"));
        item.set("takesOverOn", known.path("takesOverOn"));
        item.set("undone", known.path("undone"));
        item.put("answered", known.path("answered").textValue());
        item.put("refused", known.path("refused").textValue());
        item.set("acceptedOn", known.path("acceptedOn"));
        item.put("settled", false);
        item.put("adult", known.path("adult").asBoolean());
        item.putArray("participantIds").addAll(known.get("people").findValues("participantId"));
        return item;
    }
}
