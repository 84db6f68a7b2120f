package dk.opgang.system.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person of the tests with the ids of what is recorded. */
final class Someone {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final State state;

    /** Where a list stands in the document, with the id of one of its resources; the person stands in the list of people. */
    private final Map<String, String> ids = new HashMap<>();

    private String survivor = "";

    Someone(State state, String id) {
        this.state = state;
        ids.put("/v1/participants", id);
    }

    static Someone unknown() {
        return new Someone(State.UNKNOWN, UUID.randomUUID().toString());
    }

    /** Notes into whom the person was merged. */
    void survivesAs(String id) {
        survivor = id;
    }

    /** Whether the answer says that this is somebody else now, and who. */
    boolean isSentOnBy(Answer answer) {
        return state == State.MERGED && answer.status() == 410 && answer.body().contains(survivor);
    }

    State state() {
        return state;
    }

    String id() {
        return ids.get("/v1/participants");
    }

    /** Notes the resource of a list. */
    void has(String list, String id) {
        ids.put(plain(list), id);
    }

    /** Whether everything that the path names is recorded of the person. */
    boolean has(String path) {
        Matcher parameters = PARAMETER.matcher(path);
        while (parameters.find()) {
            if (!ids.containsKey(plain(path.substring(0, parameters.start() - 1)))) {
                return false;
            }
        }
        return true;
    }

    /** The path with the person's ids; where there is no record, an id of nothing. */
    String fill(String path) {
        return PARAMETER.matcher(path).replaceAll(parameter -> Optional.ofNullable(
                        ids.get(plain(path.substring(0, parameter.start() - 1))))
                .orElseGet(() -> UUID.randomUUID().toString()));
    }

    /** Parameters are called differently in different places, and stand for the same. */
    private static String plain(String path) {
        return PARAMETER.matcher(path).replaceAll("{}");
    }
}
