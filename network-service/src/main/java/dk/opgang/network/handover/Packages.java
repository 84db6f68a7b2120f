package dk.opgang.network.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.transaction.Errands;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a request does with a package: each thing once, before its transaction, which begins anew with the answer. */
@RequestScoped
class Packages {

    private final PackageHolder holder;
    private final Errands errands;
    private final ObjectMapper json;
    private final Map<String, JsonNode> known = new HashMap<>();

    Packages(PackageHolder holder, Errands errands, ObjectMapper json) {
        this.holder = holder;
        this.errands = errands;
        this.json = json;
    }

    /** Makes the package. */
    PackageAnswers.Sent send(HandoverForm form) {
        errands.first(open("sent"), keys -> keys.forEach(key -> known.put(key, holder.send(packed(form)))));
        return json.convertValue(answer("sent"), PackageAnswers.Sent.class);
    }

    /**
     * Moves the package on.
     *
     * @param move with {@code to} and what belongs to that
     */
    PackageAnswers.Decided decide(UUID packageId, Map<String, ?> move) {
        errands.first(
                open("decided"),
                keys -> keys.forEach(key -> known.put(key, holder.decide(packageId, json.valueToTree(move)))));
        return json.convertValue(answer("decided"), PackageAnswers.Decided.class);
    }

    /** Whether this request has moved the package on: then it stands elsewhere than before, and somebody may have noted that already. */
    boolean isDecided() {
        return known.containsKey("decided");
    }

    /** What its open items are about, by their numbers. */
    Map<Integer, String> notes(UUID packageId) {
        errands.first(open("notes"), keys -> keys.forEach(key -> known.put(key, holder.read(packageId, "notes"))));
        Map<Integer, String> notes = new HashMap<>();
        answer("notes").path("items").forEach(note -> {
            if (note.path("what").isTextual()) {
                notes.put(note.path("n").asInt(), note.path("what").asText());
            }
        });
        return notes;
    }

    private List<String> open(String question) {
        return known.containsKey(question) ? List.of() : List.of(question);
    }

    private JsonNode answer(String question) {
        return Objects.requireNonNull(known.get(question));
    }

    private JsonNode packed(HandoverForm form) {
        ObjectNode whole = json.valueToTree(form);
        whole.remove(List.of("openItems", "relocationCaseId"));
        whole.put("toMunicipalityCode", form.receiver());
        whole.put("forCase", form.relocationCaseId() != null);
        var notes = whole.putArray("notes");
        for (int i = 0; i < form.items().size(); i++) {
            notes.addObject().put("n", i + 1).put("what", form.items().get(i).what());
        }
        return whole;
    }
}
