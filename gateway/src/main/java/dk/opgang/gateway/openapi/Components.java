package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The reusable parts of the one document. Equal parts of the same name are one; unequal ones get their service's name before theirs. */
final class Components {

    private static final String ROOT = "#/components/";
    private static final String SECURITY = "securitySchemes";

    private final ObjectNode merged;

    Components(ObjectNode merged) {
        this.merged = merged;
    }

    /** Takes a service's components in and gives its document the names that they have now. */
    void add(String service, ObjectNode document) {
        JsonNode components = document.path("components");
        Map<String, String> renamed = new TreeMap<>();
        for (String clash : clashes(components)) {
            int name = clash.indexOf('/') + 1;
            renamed.put(ROOT + clash, ROOT + clash.substring(0, name) + prefix(service) + clash.substring(name));
        }
        rename(document, renamed);
        components.properties().forEach(section -> {
            if (!section.getKey().equals(SECURITY)) {
                ObjectNode target = merged.withObjectProperty(section.getKey());
                section.getValue().properties().forEach(part -> {
                    String now = renamed.get(ROOT + section.getKey() + "/" + part.getKey());
                    String name = now == null ? part.getKey() : now.substring(now.lastIndexOf('/') + 1);
                    target.set(name, part.getValue());
                });
            }
        });
    }

    /** Parts that are there already and differ, or that use such a part: these would mean something else under their old name. */
    private Set<String> clashes(JsonNode components) {
        Set<String> clashes = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (String part : present(components)) {
                String[] path = part.split("/", 2);
                JsonNode mine = components.path(path[0]).path(path[1]);
                boolean differs = !mine.equals(merged.path(path[0]).path(path[1])) || uses(mine, clashes);
                if (differs) {
                    grew |= clashes.add(part);
                }
            }
        }
        return clashes;
    }

    private List<String> present(JsonNode components) {
        List<String> present = new ArrayList<>();
        components
                .properties()
                .forEach(section -> section.getValue().fieldNames().forEachRemaining(name -> {
                    if (merged.path(section.getKey()).has(name)) {
                        present.add(section.getKey() + "/" + name);
                    }
                }));
        return present;
    }

    private static boolean uses(JsonNode part, Set<String> others) {
        if (part.isTextual()) {
            return part.asText().startsWith(ROOT)
                    && others.contains(part.asText().substring(ROOT.length()));
        }
        for (JsonNode child : part) {
            if (uses(child, others)) {
                return true;
            }
        }
        return false;
    }

    // References stand in "$ref" and in the mappings of discriminators; both are plain texts.
    private static void rename(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                String now = renamed.get(field.getValue().asText());
                if (field.getValue().isTextual() && now != null) {
                    field.setValue(TextNode.valueOf(now));
                } else {
                    rename(field.getValue(), renamed);
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(child -> rename(child, renamed));
        }
    }

    private static String prefix(String service) {
        StringBuilder prefix = new StringBuilder();
        for (String word : service.split("-")) {
            prefix.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return prefix.toString();
    }
}
