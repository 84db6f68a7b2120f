package dk.opgang.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Documents every form that an address answers in: of two methods for two forms of one address the document has one operation, with the
 * form of one of them, and perhaps without what the other is asked for with.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProducedTypes implements OASFilter {

    private static final String JSON = "application/json";
    private static final DotName PRODUCES = DotName.createSimple(Produces.class);

    private final IndexView index;

    public ProducedTypes(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        index.getAnnotations(GET.class).forEach(found -> {
            MethodInfo method = found.target().asMethod();
            PathItem item = document.getPaths().getPathItem(ResourcePaths.of(method));
            AnnotationInstance produces = method.annotation(PRODUCES);
            if (item != null && item.getGET() != null && item.getGET().getResponses() != null && produces != null) {
                complete(
                        item.getGET().getResponses().getAPIResponse("200"),
                        produces.value().asStringArray());
                FormParameters.add(item.getGET(), method, index);
            }
        });
    }

    private static void complete(APIResponse answer, String[] types) {
        if (answer == null || answer.getContent() == null) {
            return;
        }
        Content content = answer.getContent();
        List.copyOf(content.getMediaTypes().keySet()).stream()
                .filter(type -> !type.equals(bare(type)))
                .forEach(type -> {
                    content.addMediaType(bare(type), content.getMediaTypes().get(type));
                    content.removeMediaType(type);
                });
        MediaType json = content.getMediaType(JSON);
        for (String type : types) {
            String bare = bare(type);
            if (!content.hasMediaType(bare)
                    || !bare.equals(JSON) && isOfTheSameRecord(json, content.getMediaType(bare))) {
                content.addMediaType(bare, described(bare));
            }
        }
    }

    /** How much a form weighs among several is for the server, and no part of its name. */
    private static String bare(String type) {
        return type.replaceAll(";.*", "");
    }

    /** The library gives every format the schema of the record that the method returns, which only JSON has. */
    private static boolean isOfTheSameRecord(@Nullable MediaType json, MediaType other) {
        return json != null
                && json.getSchema() != null
                && json.getSchema().getRef() != null
                && other.getSchema() != null
                && json.getSchema().getRef().equals(other.getSchema().getRef());
    }

    private static MediaType described(String type) {
        Schema schema = OASFactory.createSchema()
                .addType(type.startsWith("text/") ? Schema.SchemaType.STRING : Schema.SchemaType.OBJECT)
                .description(
                        type.startsWith("text/")
                                ? "The same as a table, with a line of column names"
                                : "The same in the form of its media type");
        return OASFactory.createMediaType().schema(schema);
    }
}
