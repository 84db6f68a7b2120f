package dk.opgang.initiatives.template.document;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.predicate.Declared;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the keys that rules of a document can name before it is read: rules stand before some of the parts that they name. */
final class DeclaredKeys {

    private DeclaredKeys() {}

    static Declared of(JsonNode document) {
        Map<String, Declared.FactShape> facts = new HashMap<>();
        for (JsonNode fact : document.path("facts")) {
            FactShapes.of(fact)
                    .ifPresent(shape -> facts.putIfAbsent(fact.path("key").asText(), shape));
        }
        FactShapes.BUILT_IN.forEach(facts::putIfAbsent);
        return new Declared(
                facts,
                keys(document.path("anchors"), "key"),
                keys(document.path("certificates"), "key"),
                keys(document.path("steps"), "key"),
                roles(document),
                keys(document.path("parameters"), "key"));
    }

    private static Set<String> roles(JsonNode document) {
        Set<String> roles = new HashSet<>();
        document.path("roles").forEach(role -> roles.add(role.asText()));
        roles.addAll(keys(document.path("roleRules"), "role"));
        roles.addAll(keys(document.path("groups").path("roleRules"), "role"));
        document.path("steps").forEach(step -> roles.addAll(keys(step.path("roleRules"), "role")));
        return roles;
    }

    private static Set<String> keys(JsonNode list, String name) {
        Set<String> keys = new HashSet<>();
        list.forEach(part -> keys.add(part.path(name).asText()));
        return keys;
    }
}
