package dk.opgang.local.demo;

import dk.opgang.local.api.OpgangApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Participants of one municipality: posted as a batch, and found again by their source. */
final class DemoParticipants {

    private final OpgangApi municipality;
    private final DemoListener listener;

    DemoParticipants(OpgangApi municipality, DemoListener listener) {
        this.municipality = municipality;
        this.listener = listener;
    }

    void load(String step, String prefix, int place, String areaId, List<BenefitSpell> spells) {
        String csv = ParticipantTable.csv(prefix, place, areaId, spells);
        DemoBatch.post(municipality, listener, step, "/v1/participant-batches", csv);
    }

    /** The ids of the area's participants by their source id. */
    Map<String, String> idsBySource(String areaId) {
        Map<String, String> ids = new HashMap<>();
        String path = "/v1/participants?limit=500&housingAreaId=" + areaId;
        for (JsonNode participant : municipality.list(path)) {
            if (participant.path("source").path("system").asString("").equals(ParticipantTable.SYSTEM)) {
                ids.put(
                        participant.path("source").path("id").asString(),
                        participant.path("id").asString());
            }
        }
        return ids;
    }
}
