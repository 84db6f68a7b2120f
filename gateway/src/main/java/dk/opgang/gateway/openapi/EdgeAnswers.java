package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.gateway.problemtype.ProblemTypes.ProblemType;
import dk.opgang.platform.json.PlainJson;
import java.util.Collection;
import java.util.List;

/**
 * Says of every operation what the gateway answers around it: problems by number, each with its codes, and the headers of all answers.
 * What is the same everywhere stands once, among the components, and is referred to.
 */
final class EdgeAnswers {

    private static final String REFERENCE = "$ref";
    private static final String RESPONSES = "responses";
    private static final String DESCRIPTION = "description";
    private static final String PROBLEM = "application/problem+json";
    private static final String EXAMPLE_TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    /** What every answer below {@code /v1} has. */
    private static final List<String> EVERYWHERE =
            List.of("API-Version", "X-Request-Id", "RateLimit-Policy", "RateLimit");

    private static final List<String> ALWAYS = List.of("400", "429", "500", "502", "503", "504");
    private static final List<String> WITH_TOKEN = List.of("401", "403");
    private static final List<String> WITH_BODY = List.of("413", "415");

    private final ObjectNode document;
    private final JsonNode answers;
    private final JsonNode answered;

    private EdgeAnswers(ObjectNode document, JsonNode file) {
        this.document = document;
        this.answers = file.path("answers");
        this.answered = OwnDocument.read("/problems/answered.json").path("operations");
    }

    /**
     * Completes the document.
     *
     * @param problems all that can be answered, each of which is an example of its status
     */
    static void complete(ObjectNode document, Collection<ProblemType> problems) {
        JsonNode file = OwnDocument.read("/openapi-answers.json");
        EdgeAnswers edge = new EdgeAnswers(document, file);
        ObjectNode headers = document.withObject("/components/headers");
        file.path("headers").properties().forEach(header -> headers.set(header.getKey(), header.getValue()));
        ObjectNode shared = document.withObject("/components/" + RESPONSES);
        edge.answers
                .properties()
                .forEach(answer -> shared.set(
                        answer.getValue().path("name").asText(),
                        component(answer.getKey(), answer.getValue(), problems)));
        document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/v1/"))
                .forEach(path -> OpenApiMerger.METHODS.forEach(method -> {
                    if (path.getValue().path(method) instanceof ObjectNode operation) {
                        edge.complete(operation);
                    }
                }));
    }

    private void complete(ObjectNode operation) {
        ObjectNode responses = operation.withObject("/" + RESPONSES);
        ALWAYS.forEach(status -> add(responses, status));
        if (!operation.path("security").isEmpty()) {
            WITH_TOKEN.forEach(status -> add(responses, status));
        }
        if (operation.has("requestBody")) {
            WITH_BODY.forEach(status -> add(responses, status));
        }
        if (responses.at("/200/content").size() > 1) {
            add(responses, "406");
        }
        // Which of all problems of a status this operation answers, as its tests have seen.
        JsonNode seen = answered.path(operation.path("operationId").asText());
        if (!seen.isEmpty()) {
            operation.set("x-problem-codes", seen);
            answers.fieldNames().forEachRemaining(status -> {
                if (seen.has(status)) {
                    add(responses, status);
                }
            });
        }
        responses.properties().forEach(answer -> {
            if (answer.getValue() instanceof ObjectNode stated && !stated.has(REFERENCE)) {
                share(answer.getKey(), stated);
            }
        });
    }

    private void add(ObjectNode responses, String status) {
        if (!responses.has(status)) {
            responses.putObject(status).put(REFERENCE, address(status));
        }
    }

    /** An answer that is a problem and nothing else is the shared one of its status, in the operation's words if it has any. */
    private void share(String status, ObjectNode answer) {
        JsonNode content = answer.path("content");
        if (answers.has(status) && content.size() == 1 && content.has(PROBLEM)) {
            String words = answer.path(DESCRIPTION).asText();
            answer.removeAll();
            answer.put(REFERENCE, address(status));
            if (!isUsual(status, words)) {
                answer.put(DESCRIPTION, words);
            }
        } else {
            ObjectNode headers = answer.withObject("/headers");
            EVERYWHERE.forEach(name -> headers.set(name, reference(name)));
        }
    }

    /** Words that say no more than the status itself. */
    private boolean isUsual(String status, String words) {
        return words.isEmpty()
                || List.of("Bad Request", "Not Authorized", "Not Allowed").contains(words)
                || answers.path(status).path(DESCRIPTION).asText().startsWith(words);
    }

    private String address(String status) {
        return "#/components/" + RESPONSES + "/"
                + answers.path(status).path("name").asText();
    }

    private static ObjectNode component(String status, JsonNode stated, Collection<ProblemType> problems) {
        ObjectNode component = PlainJson.MAPPER.createObjectNode();
        component.put(DESCRIPTION, stated.path(DESCRIPTION).asText());
        ObjectNode headers = component.putObject("headers");
        EVERYWHERE.forEach(name -> headers.set(name, reference(name)));
        stated.path("headers").forEach(name -> headers.set(name.asText(), reference(name.asText())));
        ObjectNode body = component.putObject("content").putObject(PROBLEM);
        body.putObject("schema").put(REFERENCE, "#/components/schemas/Problem");
        ObjectNode examples = PlainJson.MAPPER.createObjectNode();
        problems.stream()
                .filter(problem -> status.equals(String.valueOf(problem.status())))
                .forEach(problem -> examples.set(problem.code(), example(problem, stated)));
        if (!examples.isEmpty()) {
            body.set("examples", examples);
        }
        return component;
    }

    private static ObjectNode example(ProblemType problem, JsonNode stated) {
        ObjectNode example = PlainJson.MAPPER.createObjectNode();
        String title = problem.title().en();
        example.put("summary", title);
        ObjectNode value = example.putObject("value")
                .put("type", "/problems/" + problem.code())
                .put("title", title)
                .put("status", problem.status())
                .put("code", problem.code())
                .put("detail", title)
                .put("instance", "/v1/participants")
                .put("traceId", EXAMPLE_TRACE);
        value.putArray("errors");
        stated.path("members").properties().forEach(member -> value.set(member.getKey(), member.getValue()));
        return example;
    }

    private static ObjectNode reference(String header) {
        return PlainJson.MAPPER.createObjectNode().put(REFERENCE, "#/components/headers/" + header);
    }
}
