package dk.opgang.platform.testing.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Tries values of fields and says what was wrong. */
final class Attempt {

    private final Sample sample;
    private final Map<String, String> wrong = new TreeMap<>();

    Attempt(Sample sample) {
        this.sample = sample;
    }

    /** A way to tell a posted resource that one field has another value. */
    interface Way extends BiFunction<Trial, Map.Entry<String, JsonNode>, Response> {}

    /** Each change, on a resource of its own, must be answered 200 under a new version and read back. */
    Attempt taken(Way way) {
        each(sample.changes(), (field, value) -> {
            Trial trial = Trial.posted(sample);
            String before = trial.knownTag();
            Response answer = way.apply(trial, Map.entry(field, value));
            if (answer.statusCode() != 200) {
                return answer.statusCode() + " " + answer.asString();
            }
            Response read = trial.get();
            if (read.header("ETag").equals(before)) {
                return "is not a new version";
            }
            JsonNode kept = Json.plain(Json.of(read).path(field));
            return sample.shows(field) && !kept.equals(Json.plain(value)) ? "reads back as " + kept : "";
        });
        return this;
    }

    /** Each value that cannot be taken must be refused by the name of its field; the one resource stays in its version. */
    Attempt refused(Map<String, List<String>> values, Way way) {
        if (values.isEmpty()) {
            return this;
        }
        Trial trial = Trial.standing(sample);
        String before = trial.tag();
        each(values, (field, value) -> {
            Response answer = way.apply(trial, Map.entry(field, value));
            boolean isNamed = answer.statusCode() < 500 && names(answer, field);
            return isNamed && trial.tag().equals(before) ? "" : answer.statusCode() + " " + answer.asString();
        });
        return this;
    }

    Map<String, String> wrong() {
        return wrong;
    }

    /** Whether a fault of the answer is of the field or of something in it. */
    static boolean names(Response answer, String field) {
        return Json.texts(Json.of(answer).path("errors"), "pointer").stream()
                .anyMatch(pointer -> pointer.equals("/" + field) || pointer.startsWith("/" + field + "/"));
    }

    private interface Check {
        String of(String field, JsonNode value);
    }

    private void each(Map<String, List<String>> values, Check check) {
        values.forEach((field, texts) -> texts.forEach(text -> {
            String result = check.of(field, Json.read(text));
            if (!result.isEmpty()) {
                wrong.put(field + " " + text, result);
            }
        }));
    }
}
