package dk.opgang.gateway.portal.area;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An area on a list.
 *
 * @param level how near it is to a list; empty until that was asked
 */
record Listed(
        String id, String name, String municipalityCode, List<String> classes, int consecutiveYears, String level) {

    static Listed of(JsonNode area) {
        return new Listed(
                area.path("housingAreaId").asText(),
                area.path("name").asText(),
                area.path("municipalityCode").asText(),
                area.path("classes").valueStream().map(JsonNode::asText).toList(),
                area.path("consecutiveYears").asInt(),
                "");
    }

    Listed at(String warned) {
        return new Listed(id, name, municipalityCode, classes, consecutiveYears, warned);
    }
}
