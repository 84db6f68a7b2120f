package dk.opgang.gateway.portal.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.platform.json.PlainJson;
import java.util.List;

/**
 * A version of the API that was released, whose document is frozen.
 *
 * @param date of the release
 * @param sunset when it ends; empty if nobody has said so
 */
record Release(String version, String date, String sunset) {

    /** All of them, the newest first. */
    static List<Release> all() {
        try {
            return PlainJson.MAPPER
                    .readTree(Writings.read("frozen/index.json"))
                    .path("items")
                    .valueStream()
                    .map(it -> new Release(
                            it.path("version").asText(),
                            it.path("date").asText(),
                            it.path("sunset").asText("")))
                    .toList()
                    .reversed();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The list of releases cannot be read", e);
        }
    }

    public String address() {
        return "/docs/api/" + version + ".json";
    }
}
