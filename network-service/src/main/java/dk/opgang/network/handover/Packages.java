package dk.opgang.network.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.transaction.Errands;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a request does with a package: each thing once, before its transaction, which begins anew with the answer. */
@RequestScoped
class Packages {

    /** In a move: who receives what is sent with it. */
    static final String RECEIVER = "receiver";

    private final PackageHolder holder;
    private final Errands errands;
    private final ObjectMapper json;
    private final ExchangeSender sender;
    private final SystemCalls system;
    private final Map<Matter, JsonNode> known = new EnumMap<>(Matter.class);

    Packages(PackageHolder holder, Errands errands, ObjectMapper json, ExchangeSender sender, SystemCalls system) {
        this.holder = holder;
        this.errands = errands;
        this.json = json;
        this.sender = sender;
        this.system = system;
    }

    /** Makes the package. */
    PackageAnswers.Sent send(HandoverForm form) {
        JsonNode answer = answer(new Question(Matter.SENT, null, packed(form)));
        return json.convertValue(answer, PackageAnswers.Sent.class);
    }

    /**
     * Moves the package on.
     *
     * @param move with {@code to} and what belongs to that; of a supplement {@link #RECEIVER} too
     */
    PackageAnswers.Decided decide(UUID packageId, Map<String, ?> move) {
        JsonNode answer = answer(new Question(Matter.DECIDED, packageId, json.valueToTree(move)));
        return json.convertValue(answer, PackageAnswers.Decided.class);
    }

    /** Whether this request has moved the package on: then it stands elsewhere than before, and somebody may have noted that already. */
    boolean isDecided() {
        return known.containsKey(Matter.DECIDED);
    }

    /** What its open items are about, by their numbers. */
    Map<Integer, String> notes(UUID packageId) {
        JsonNode answer = answer(new Question(Matter.NOTES, packageId, json.createObjectNode()));
        return PackageAnswers.notes(answer.path("items"));
    }

    private JsonNode answer(Question question) {
        List<Question> open = known.containsKey(question.matter()) ? List.of() : List.of(question);
        errands.first(open, this::ask);
        return Objects.requireNonNull(known.get(question.matter()));
    }

    private void ask(Set<Question> questions) {
        questions.forEach(question -> known.put(question.matter(), asked(question)));
    }

    private JsonNode asked(Question question) {
        UUID packageId = question.packageId();
        if (packageId == null) {
            JsonNode told = question.told();
            return holder.send(withKey(told, told.path("toMunicipalityCode").asText()));
        }
        return question.matter() == Matter.DECIDED
                ? holder.decide(packageId, withKeyOfReceiver(question.told()))
                : holder.read(packageId, "notes");
    }

    private JsonNode withKeyOfReceiver(JsonNode move) {
        JsonNode receiver = move.path(RECEIVER);
        ObjectNode told = move.deepCopy();
        told.remove(RECEIVER);
        return receiver.isTextual() ? withKey(told, receiver.asText()) : told;
    }

    /** With the key by which it is sealed for a receiver that another installation serves, if that one has told any. */
    private JsonNode withKey(JsonNode told, String receiver) {
        if (sender.servedBy(receiver).isEmpty()) {
            return told;
        }
        ObjectNode whole = told.deepCopy();
        system.callInTransaction(() -> sender.keyOf(receiver))
                .ifPresent(key -> whole.set("receiverKey", json.valueToTree(key)));
        return whole;
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

    private enum Matter {
        SENT,
        DECIDED,
        NOTES
    }

    /**
     * What is asked of the package's holder.
     *
     * @param packageId none for a package that is to be made
     * @param told what goes along
     */
    private record Question(Matter matter, @Nullable UUID packageId, JsonNode told) {}
}
