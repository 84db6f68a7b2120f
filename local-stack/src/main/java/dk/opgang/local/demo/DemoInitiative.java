package dk.opgang.local.demo;

import dk.opgang.local.api.OpgangApi;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An initiative of a municipality, and who is enrolled in it. */
final class DemoInitiative {

    private final OpgangApi municipality;
    private final String id;

    private DemoInitiative(OpgangApi municipality, String id) {
        this.municipality = municipality;
        this.id = id;
    }

    /** Posts an initiative; the rest of its fields are in {@code details}. */
    static DemoInitiative post(OpgangApi municipality, String sourceId, Map<String, Object> details) {
        Map<String, Object> body = new LinkedHashMap<>(details);
        body.put("source", DemoAreas.source(sourceId));
        return new DemoInitiative(
                municipality,
                municipality.post("/v1/initiatives", body).path("id").asString());
    }

    String id() {
        return id;
    }

    /** Enrols those who are not yet; answers how many that were. */
    int enrol(List<String> participantIds, LocalDate from) {
        Set<String> enrolled = new HashSet<>();
        for (JsonNode enrolment : municipality.list(enrolments() + "?limit=500")) {
            enrolled.add(enrolment.path("participantId").asString());
        }
        List<String> missing =
                participantIds.stream().filter(each -> !enrolled.contains(each)).toList();
        missing.forEach(participant ->
                municipality.post(enrolments(), Map.of("participantId", participant, "from", from.toString())));
        return missing.size();
    }

    private String enrolments() {
        return "/v1/initiatives/" + id + "/enrolments";
    }
}
