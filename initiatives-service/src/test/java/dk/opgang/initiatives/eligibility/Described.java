package dk.opgang.initiatives.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.platform.problem.Faults;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** People as tests describe them, of whom the rules of a programme are asked. */
final class Described {

    private static final JsonMapper JSON = new JsonMapper();

    private Described() {}

    /** One who is enrolled on that day. */
    static Description of(TemplateRules rules, JsonNode person, LocalDate on) {
        Faults faults = new Faults();
        Description described = new DescriptionReader(
                        rules.declared(),
                        (anchor, told) -> Description.day(rules.anchors(), anchor, told),
                        rules::standard,
                        false)
                .read(person, "", on, Map.of("enrolled", on), faults);
        assertEquals(List.of(), faults.all());
        return described;
    }

    /** Of JSON with single quotes. */
    static JsonNode node(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
