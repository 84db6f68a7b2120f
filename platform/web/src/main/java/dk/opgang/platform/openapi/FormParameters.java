package dk.opgang.platform.openapi;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/**
 * Documents what a form of an answer is asked for with, such as {@code ?delimiter=} of a table: the method that gives the form is hidden
 * where the address has one operation in the document, and its parameters with it.
 */
final class FormParameters {

    private static final DotName QUERY = DotName.createSimple(QueryParam.class);
    private static final DotName TEXTS =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
    private static final DotName TEXT = DotName.createSimple(String.class);

    private FormParameters() {}

    /** Adds those query parameters of the method that the operation does not have, if they are texts. */
    static void add(Operation operation, MethodInfo method, IndexView index) {
        method.parameterTypes().stream()
                .map(Type::name)
                .map(index::getClassByName)
                .filter(bean -> bean != null && bean.isRecord())
                .flatMap(bean -> bean.fields().stream())
                .filter(field ->
                        field.hasAnnotation(QUERY) && field.type().name().equals(TEXT))
                .flatMap(field -> named(field).entrySet().stream())
                .filter(named -> operation.getParameters() == null
                        || operation.getParameters().stream()
                                .noneMatch(known -> named.getKey().equals(known.getName())))
                .forEach(named -> operation.addParameter(OASFactory.createParameter()
                        .name(named.getKey())
                        .in(Parameter.In.QUERY)
                        .description(named.getValue())
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
    }

    /** The name and the description of a parameter; nothing of what is not described. */
    private static Map<String, String> named(AnnotationTarget field) {
        AnnotationInstance texts = field.annotation(TEXTS);
        return texts == null || texts.value("description") == null
                ? Map.of()
                : Map.of(
                        field.annotation(QUERY).value().asString(),
                        texts.value("description").asString());
    }
}
