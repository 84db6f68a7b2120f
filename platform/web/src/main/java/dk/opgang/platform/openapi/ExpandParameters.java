package dk.opgang.platform.openapi;

import dk.opgang.platform.expand.Expands;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;

/** Documents {@code ?expand=} with the names that each operation offers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ExpandParameters implements OASFilter {

    private final IndexView index;

    public ExpandParameters(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        index.getAnnotations(Expands.class).stream()
                .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD)
                .forEach(found -> {
                    PathItem item = document.getPaths()
                            .getPathItem(ResourcePaths.of(found.target().asMethod()));
                    if (item != null && item.getGET() != null && !isDocumented(item.getGET())) {
                        document(item.getGET(), names(found));
                    }
                });
    }

    /** A document is filtered once for each of its forms. */
    private static boolean isDocumented(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> Expands.PARAMETER.equals(parameter.getName()));
    }

    private static void document(Operation operation, List<String> names) {
        Schema name = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        names.forEach(name::addEnumeration);
        operation.addParameter(OASFactory.createParameter()
                .name(Expands.PARAMETER)
                .in(Parameter.In.QUERY)
                .style(Parameter.Style.FORM)
                .explode(false)
                .description("Related resources to add to the answer, each in a field of its name, joined by commas."
                        + " Needs the scope of their own routes; what the caller may not see is null or an empty page.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .uniqueItems(true)
                        .items(name)));
    }

    private static List<String> names(AnnotationInstance expands) {
        AnnotationValue shown = expands.value("shown");
        return Stream.concat(
                        Stream.of(expands.value().asStringArray()),
                        shown == null ? Stream.empty() : Stream.of(shown.asStringArray()))
                .toList();
    }
}
