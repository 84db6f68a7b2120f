package dk.opgang.platform.openapi;

import dk.opgang.platform.problem.ProblemBody;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/** Writes into the OpenAPI document what the platform does around every operation: problems, preconditions, idempotency. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PlatformOperations implements OASFilter {

    private static final String PROBLEM = "Problem";

    private final IndexView index;

    public PlatformOperations(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problemSchema());
        CreatedAnswers.complete(document, index);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    complete(path, method, operation);
                    if (method == PathItem.HttpMethod.POST
                            && path.startsWith("/v1/")
                            && takesASource(document, operation)) {
                        addUpdate(operation);
                    }
                }));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (!path.startsWith("/v1/")) {
            return;
        }
        addProblem(operation, "400", "The request cannot be read; every fault is named");
        addProblem(operation, "401", "The access token is missing or not valid");
        addProblem(operation, "403", "The access token lacks the scope");
        if (path.contains("{")) {
            addProblem(operation, "404", "Not found, or not visible to the caller");
        }
        switch (method) {
            case POST -> {
                addHeader(operation, "Idempotency-Key", false, "The same key and body give the first answer again");
                addProblem(operation, "409", "In conflict with the present state, or still running");
                addProblem(operation, "422", "The request breaks a rule; every fault is named");
            }
            case PUT, PATCH, DELETE -> {
                addHeader(
                        operation,
                        "If-Match",
                        method != PathItem.HttpMethod.PUT,
                        "The ETag that the change is based on");
                addProblem(operation, "409", "In conflict with the present state, or with something else");
                addProblem(operation, "412", "The resource has changed meanwhile");
                addProblem(operation, "422", "The request breaks a rule; every fault is named");
                addProblem(operation, "428", "If-Match is missing");
                if (method == PathItem.HttpMethod.PUT) {
                    addCreation(operation);
                }
            }
            case GET, HEAD, OPTIONS, TRACE -> {
                // A read has no further answers of its own.
            }
        }
        ParameterTexts.complete(path, operation);
        addProblem(operation, "429", "Too many requests of this client; see Retry-After");
        addProblem(operation, "default", "Any other problem");
        operation.getResponses().getAPIResponses().forEach(PlatformOperations::completeContent);
    }

    /** An operation tells in its own words what a status means; what it looks like is the same everywhere. */
    private static void completeContent(String status, APIResponse response) {
        if (response.getContent() == null && isFailure(status)) {
            response.setContent(problem());
        }
        if (response.getContent() != null) {
            response.getContent().getMediaTypes().forEach((name, type) -> {
                if (type.getSchema() == null && name.startsWith("text/")) {
                    type.setSchema(text());
                }
            });
        }
    }

    private static boolean isFailure(String status) {
        return status.equals("default") || status.startsWith("4") || status.startsWith("5");
    }

    private static boolean takesASource(OpenAPI document, Operation operation) {
        return SchemaUses.requestOf(operation)
                .map(schema -> schema.getRef() == null
                        ? schema
                        : document.getComponents().getSchemas().get(SchemaUses.nameIn(schema.getRef())))
                .anyMatch(schema -> schema != null
                        && schema.getProperties() != null
                        && schema.getProperties().get("source") instanceof Schema source
                        && !isText(source));
    }

    /** In some documents the source is where their contents come from, in words. */
    private static boolean isText(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.STRING);
    }

    /** Whatever is posted again under its own key updates what it made. */
    private static void addUpdate(Operation operation) {
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null && !operation.getResponses().hasAPIResponse("200")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("Posted before under the same source: as it is now")
                                    .content(created.getContent()));
        }
    }

    /** What a PUT does not find it creates. */
    private static void addCreation(Operation operation) {
        APIResponse changed = operation.getResponses().getAPIResponse("200");
        if (changed != null && !operation.getResponses().hasAPIResponse("201")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "201",
                            OASFactory.createAPIResponse()
                                    .description("It was not there before")
                                    .content(changed.getContent()));
        }
    }

    private static void addProblem(Operation operation, String status, String description) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (operation.getResponses().hasAPIResponse(status)) {
            return;
        }
        APIResponse response =
                OASFactory.createAPIResponse().description(description).content(problem());
        operation.getResponses().addAPIResponse(status, response);
    }

    private static Content problem() {
        MediaType body =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SchemaUses.PREFIX + PROBLEM));
        return OASFactory.createContent().addMediaType(ProblemBody.MEDIA_TYPE, body);
    }

    private static void addHeader(Operation operation, String name, boolean required, String description) {
        boolean present = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
        if (!present) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.HEADER)
                    .required(required)
                    .description(description)
                    .schema(text()));
        }
    }

    private static Schema problemSchema() {
        Schema error = object(Map.of(
                        "pointer", text().description("Where the fault is: a JSON Pointer, ?name or a header's name"),
                        "code", text().description("What it is, for programs"),
                        "detail", text().description("What it is, in the client's language"),
                        "rule",
                                text().description(
                                                "The rule of a template that is broken, a JSON Pointer into its document"),
                        "certificate", text().description("The certificate that is missing"),
                        "role", text().description("The role that too few have"),
                        "limit", text().description("The limit that is broken"),
                        "value", text().description("What was told instead"),
                        "count", text().description("How many there are, where there are too few or too many"),
                        "source", text().description("Where the rule comes from")))
                .required(List.of("pointer", "code", "detail"));
        return object(Map.of(
                        "type", text(),
                        "title", text(),
                        "status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER),
                        "code", text(),
                        "detail", text(),
                        "instance", text(),
                        "traceId", text(),
                        "errors",
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.ARRAY)
                                        .items(error)))
                .required(List.of("type", "title", "status", "code", "detail", "instance", "errors"))
                // A problem may have members of its own, such as the id of what is there already.
                .additionalPropertiesBoolean(true)
                .description("RFC 9457; type is a page under /problems");
    }

    private static Schema object(Map<String, Schema> properties) {
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        properties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> schema.addProperty(property.getKey(), property.getValue()));
        return schema;
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
