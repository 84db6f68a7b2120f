package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;

/** What a row of a batch tells beside the history: an object in one cell, and what has a column of its own. */
final class RowTold {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RowTold() {}

    /** The facts in the form of a single request. What a row leaves out was told before. */
    static JsonNode facts(EnrolmentRow row, Kept before, Faults faults) {
        ObjectNode facts = before.told().deepCopy();
        if (row.told() != null) {
            try {
                JsonNode cell = JSON.readTree(row.told());
                if (cell.isObject()) {
                    facts.setAll((ObjectNode) cell);
                } else {
                    faults.broken("/told", CommonFault.INVALID_OBJECT);
                }
            } catch (JsonProcessingException _) {
                faults.broken("/told", CommonFault.INVALID_OBJECT);
            }
        }
        if (row.grade() != null) {
            facts.put("grade", row.grade());
        }
        if (row.schoolStatus() != null) {
            facts.put("school-status", row.schoolStatus());
        }
        return facts;
    }

    /** Where a fact that has a column of its own is told. */
    static String column(String pointer) {
        return switch (pointer) {
            case "/told/grade" -> "/grade";
            case "/told/school-status" -> "/schoolStatus";
            default -> pointer.startsWith("/told/") ? "/told" : pointer;
        };
    }
}
