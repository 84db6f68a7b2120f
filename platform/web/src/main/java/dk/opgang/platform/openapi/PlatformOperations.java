package dk.opgang.platform.openapi;

import dk.opgang.platform.problem.ProblemBody;
import io.quarkus.smallrye.openapi.OpenApiFilter;
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
        document.getComponents().addSchema(PROBLEM, ProblemSchema.of());
        CreatedAnswers.complete(document, index);
        OperationScopes.complete(document, index);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    complete(path, method, operation);
                    if (method == PathItem.HttpMethod.POST
                            && path.startsWith("/v1/")
                            && takesASource(document, operation)) {
                        addUpdate(operation);
                    }
                    if (path.startsWith("/v1/")) {
                        AnswerHeaders.complete(operation, AnswerHeaders.isPage(document, operation));
                        OperationTexts.complete(path, method, operation);
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
                        // A PUT that finds nothing says so with If-None-Match instead.
                        method != PathItem.HttpMethod.PUT || !hasHeader(operation, "If-None-Match"),
                        "The ETag that the change is based on");
                addProblem(operation, "409", "In conflict with the present state, or with something else");
                addProblem(operation, "412", "The resource has changed meanwhile");
                addProblem(operation, "422", "The request breaks a rule; every fault is named");
                addProblem(operation, "428", "If-Match is missing");
                if (method == PathItem.HttpMethod.PUT) {
                    addCreation(operation);
                }
            }
            case GET -> {
                addHeader(operation, "If-None-Match", false, "An ETag that the client has: 304 if it is still right");
                addNotModified(operation);
            }
            case HEAD, OPTIONS, TRACE -> {
                // They have no answers of their own.
            }
        }
        if (operation.getRequestBody() != null) {
            addProblem(operation, "413", "The body is larger than the operation takes");
            addProblem(operation, "415", "The body has another media type, charset or coding than the operation takes");
        }
        ParameterTexts.complete(path, operation);
        addProblem(operation, "429", "Too many requests of this client; see Retry-After");
        addProblem(operation, "503", "Not possible right now; see Retry-After");
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

    private static void addNotModified(Operation operation) {
        if (!operation.getResponses().hasAPIResponse("304")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Not changed since the version in If-None-Match"));
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

    /** The header that a resource reads itself is only told to be required: the annotation cannot say that. */
    private static void addHeader(Operation operation, String name, boolean required, String description) {
        if (!hasHeader(operation, name)) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.HEADER)
                    .required(required)
                    .description(description)
                    .schema(text()));
        } else if (required) {
            operation.getParameters().stream()
                    .filter(parameter -> name.equals(parameter.getName()))
                    .forEach(parameter -> parameter.setRequired(true));
        }
    }

    private static boolean hasHeader(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
