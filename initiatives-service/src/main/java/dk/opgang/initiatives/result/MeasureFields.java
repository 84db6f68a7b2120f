package dk.opgang.initiatives.result;

import dk.opgang.platform.codes.CodeList;
import java.util.HashMap;
import java.util.Map;

/** By which field of results a measure of all initiatives is counted. */
final class MeasureFields {

    private MeasureFields() {}

    static Map<String, String> load() {
        Map<String, String> fields = new HashMap<>();
        CodeList.load("initiative-measures").codes().stream()
                .filter(code -> code.attributes().containsKey("field"))
                .forEach(code ->
                        fields.put(code.code(), String.valueOf(code.attributes().get("field"))));
        ResultRow.NONE.counts().keySet().forEach(field -> fields.put(field, field));
        return Map.copyOf(fields);
    }
}
