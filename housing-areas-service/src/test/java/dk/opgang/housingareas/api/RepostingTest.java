package dk.opgang.housingareas.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.housingareas.figures.observation.ObservationForm;
import dk.opgang.housingareas.figures.reference.ReferenceValueForm;
import dk.opgang.housingareas.register.address.AddressesForm;
import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is posted again with one field changed reads back so, or is refused naming the field: never is a change passed over. A field
 * that a request gets later has to be listed here.
 */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RepostingTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void addressTakesItsNewEnd() throws Exception {
        // Given
        String path = "/v1/housing-areas/" + Given.sundparken() + "/addresses";
        String body = "{\"addressIds\": [\"" + UUID.randomUUID() + "\"], \"validity\": {\"from\": \"2001-01-01\"}}";
        String id = Api.as(Persona.HORSENS).body(body).post(path).path("items[0].id");

        // When
        Map<String, String> wrong = new LinkedHashMap<>();
        for (JsonNode value : values("{\"from\": \"2001-01-01\", \"to\": \"2031-01-01\"} {\"from\": \"2002-01-01\"}")) {
            Response again =
                    Api.as(Persona.HORSENS).body(with(body, "validity", value)).post(path);
            boolean refused = again.statusCode() == 422
                    && again.<List<String>>path("errors.pointer").equals(List.of("/addressIds/0"));
            if (!refused) {
                Result.of(again)
                        .wrong("validity", value, Api.as(Persona.HORSENS).get(path + "/" + id))
                        .ifPresent(it -> wrong.put(value.toString(), it));
            }
        }

        // Then
        assertEquals(Map.of(), wrong);
        assertEquals(Set.of("addressIds", "validity"), fields(AddressesForm.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"observation", "reference"})
    void changedFigureReadsBackSinglyAndByBatch(String kind) throws Exception {
        // Given
        boolean observation = kind.equals("observation");
        Map<String, String> changes = new LinkedHashMap<>(Map.of(
                "value", "41 40.5 0",
                "source", "\"other\" null",
                "dataVersion", "\"2\" null",
                "valueStatus", "\"e\" null"));
        if (observation) {
            changes.put("status", "\"draft\"");
        }
        Map<String, String> wrong = new LinkedHashMap<>();

        // When
        for (Map.Entry<String, String> change : changes.entrySet()) {
            for (JsonNode value : values(change.getValue())) {
                for (boolean batch : List.of(false, true)) {
                    Figure figure = figure(observation);
                    Response first = figure.put(figure.body(), "If-None-Match", "*");
                    String changed = with(figure.body(), change.getKey(), value);
                    Result again = batch
                            ? figure.batch(changed)
                            : Result.of(figure.put(changed, "If-Match", first.header("ETag")));
                    again.wrong(change.getKey(), value, Api.as(Persona.ADMIN).get(figure.path()))
                            .ifPresent(it -> wrong.put(change.getKey() + " " + value + (batch ? " by batch" : ""), it));
                }
            }
        }

        // Then
        assertEquals(Map.of(), wrong);
        assertEquals(
                fields(observation ? ObservationForm.class : ReferenceValueForm.class),
                new TreeSet<>(changes.keySet()));
    }

    /** What became of a change: taken, or refused at the pointers. */
    private record Result(boolean taken, List<String> pointers, String text) {

        static Result of(Response answer) {
            boolean taken = answer.statusCode() < 400;
            List<String> pointers = taken ? null : answer.path("errors.pointer");
            return new Result(taken, pointers == null ? List.of() : pointers, answer.asString());
        }

        static Result ofBatch(Response answer) {
            int taken = answer.path("rows.updated");
            List<List<String>> pointers = Api.as(Persona.ADMIN)
                    .get(answer.header("Location") + "/rejections")
                    .path("items.errors.pointer");
            return new Result(
                    taken == 1, pointers.stream().flatMap(List::stream).toList(), answer.asString());
        }

        /** What is wrong with it; nothing if the value reads back or is refused by name. */
        Optional<String> wrong(String field, JsonNode value, Response read) throws Exception {
            if (!taken) {
                boolean named =
                        pointers.stream().anyMatch(it -> it.equals("/" + field) || it.startsWith("/" + field + "/"));
                return named ? Optional.empty() : Optional.of(text);
            }
            JsonNode kept = plain(JSON.readTree(read.asString()).path(field));
            return kept.equals(plain(value)) ? Optional.empty() : Optional.of("kept " + kept);
        }
    }

    /** A figure that nobody has told. */
    private record Figure(String path, String batches, String key, String body) {

        Response put(String body, String header, String value) {
            return Api.as(Persona.ADMIN).header(header, value).body(body).put(path);
        }

        Result batch(String body) {
            return Result.ofBatch(Api.as(Persona.ADMIN)
                    .body("[{" + key + ", " + body.substring(1) + "]")
                    .post(batches));
        }
    }

    private static final AtomicInteger YEARS = new AtomicInteger(1970);

    private static Figure figure(boolean observation) {
        String body = "{\"value\": 40, \"source\": \"one\", \"dataVersion\": \"1\", \"valueStatus\": \"p\"}";
        if (observation) {
            UUID area = Given.sundparken();
            return new Figure(
                    "/v1/housing-areas/" + area + "/observations/non-western-pct/2018",
                    "/v1/observation-batches",
                    "\"housingAreaId\": \"" + area + "\", \"indicator\": \"non-western-pct\", \"year\": 2018",
                    body);
        }
        int year = YEARS.getAndIncrement();
        return new Figure(
                "/v1/reference-values/single-men-households-pct/157/" + year,
                "/v1/reference-value-batches",
                "\"scope\": \"157\", \"indicator\": \"single-men-households-pct\", \"year\": " + year,
                body);
    }

    private static Set<String> fields(Class<?> request, String... without) {
        Set<String> fields = Arrays.stream(request.getRecordComponents())
                .map(it -> it.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(without).forEach(fields::remove);
        assertTrue(fields.size() > 1, fields.toString());
        return fields;
    }

    private static String with(String body, String field, JsonNode value) throws Exception {
        ObjectNode changed = (ObjectNode) JSON.readTree(body);
        changed.set(field, value);
        return JSON.writeValueAsString(changed);
    }

    private static List<JsonNode> values(String text) throws Exception {
        List<JsonNode> values = new ArrayList<>();
        JSON.readerFor(JsonNode.class).<JsonNode>readValues(text).forEachRemaining(values::add);
        return values;
    }

    /** Without nulls, and numbers by their value alone. */
    private static JsonNode plain(JsonNode node) {
        if (node.isNumber()) {
            return DecimalNode.valueOf(node.decimalValue().stripTrailingZeros());
        }
        if (node.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            node.fields().forEachRemaining(it -> {
                if (!it.getValue().isNull()) {
                    object.set(it.getKey(), plain(it.getValue()));
                }
            });
            return object;
        }
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.forEach(it -> array.add(plain(it)));
            return array;
        }
        return node.isMissingNode() ? JSON.nullNode() : node;
    }
}
