package dk.opgang.initiatives.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.template.document.TemplateDocument;
import dk.opgang.initiatives.template.document.TemplateReader;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.Reading;
import dk.opgang.platform.json.JsonDocument;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is posted, with what stands beside it.
 *
 * @param state in which it begins, if that is told
 * @param origin what it was adopted from
 */
record PostedTemplate(
        TemplateDocument document,
        @Nullable First state,
        @Nullable Origin origin) {

    /** A larger document describes no programme. */
    static final int MOST_BYTES = 256 * 1024;

    private static final String STATE = "state";
    private static final String ORIGIN = "origin";

    /** The states in which a document can begin. */
    enum First {
        DRAFT,
        PUBLISHED
    }

    /**
     * Reads the body of a request. Documents of the first format are refused as all requests are: what cannot be read is 400. Those of
     * the second are 422 whatever is wrong.
     */
    static PostedTemplate read(JsonDocument body) {
        JsonNode document = withoutBeside(body);
        TemplateReader.Read read = TemplateReader.read(document);
        Reading beside = new Reading(read.format());
        Item whole = beside.whole(body.node());
        First state = beside(whole, STATE, item -> item.word(First.class));
        Origin origin = beside(whole, ORIGIN, Origin::read);
        read.faults().under("", beside.finished());
        refuse(read.format(), read.faults());
        return new PostedTemplate(TemplateDocument.of(document, read), state, origin);
    }

    /** Whether it is told to be a draft. */
    boolean asDraft() {
        return state == First.DRAFT;
    }

    /** Whether it is told to be published. */
    boolean asPublished() {
        return state == First.PUBLISHED;
    }

    /** All that is wrong with it, for who only asks. */
    static List<Fault> faults(JsonDocument body) {
        return TemplateReader.read(withoutBeside(body)).faults().all();
    }

    private static JsonNode withoutBeside(JsonDocument body) {
        if (body.bytes() > MOST_BYTES) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
        }
        return body.node() instanceof ObjectNode object
                ? object.deepCopy().without(List.of(STATE, ORIGIN))
                : body.node();
    }

    private static <T> @Nullable T beside(Item whole, String name, Function<Item, @Nullable T> read) {
        JsonNode told = whole.node().path(name);
        return told.isMissingNode() || told.isNull() ? null : read.apply(new Item(whole.reading(), "/" + name, told));
    }

    private static void refuse(int format, Faults faults) {
        if (format > 1 && !faults.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, faults.all());
        }
        faults.throwIfAny();
    }
}
