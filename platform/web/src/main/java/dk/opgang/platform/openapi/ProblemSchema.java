package dk.opgang.platform.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What every problem looks like. */
final class ProblemSchema {

    private ProblemSchema() {}

    /** The schema of {@code Problem}. */
    static Schema of() {
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
                        "type", text().description("The page that explains the problem: /problems/ and the code"),
                        "title", text().description("What kind of problem it is, in the client's language"),
                        "status",
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.INTEGER)
                                        .description("The status of the answer, 400 to 599"),
                        "code", text().description("The kind of problem, for programs: one of /problems"),
                        "detail", text().description("What is wrong in this case, in the client's language"),
                        "instance", text().description("The path of the request, without its query"),
                        "traceId", text().description("Finds the request in the logs; 32 hexadecimal digits"),
                        "errors",
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.ARRAY)
                                        .description(
                                                "Every fault of the request; empty if the problem is not a fault of it")
                                        .items(error)))
                .required(List.of("type", "title", "status", "code", "detail", "instance", "traceId", "errors"))
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
