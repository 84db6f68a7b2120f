package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.Reader;
import dk.opgang.gateway.portal.Reading;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which figures of an area somebody has told and others do not see: a classification says of both only that they are missing. */
@Singleton
class WithheldFigures {

    private final Reading reading;

    WithheldFigures(Reading reading) {
        this.reading = reading;
    }

    /** Of those areas of whose criteria some figure is missing, by area; as {@link Criteria#key} writes them. */
    Map<String, Set<String>> of(Map<String, JsonNode> classifications, List<Listed> areas, Reader reader) {
        Map<String, String> addresses = new HashMap<>();
        areas.stream()
                .map(Listed::id)
                .filter(id -> classifications.containsKey(id) && lacks(classifications.get(id)))
                .forEach(id -> addresses.put(id, address(id)));
        Map<String, Set<String>> withheld = new HashMap<>();
        ManyAnswers.read(addresses, reading, reader).forEach((id, answer) -> withheld.put(id, of(answer.body())));
        return withheld;
    }

    static String address(String area) {
        return "/v1/housing-areas/" + area + "/observations?limit=500&sort=-updatedAt";
    }

    static Set<String> of(JsonNode observations) {
        Set<String> withheld = new HashSet<>();
        observations.path("items").forEach(it -> {
            if (!it.path("suppressed").isEmpty()) {
                withheld.add(Criteria.key(it));
            }
        });
        return withheld;
    }

    private static boolean lacks(JsonNode classification) {
        return Criteria.of(classification).anyMatch(it -> !it.path("missing").isEmpty());
    }
}
