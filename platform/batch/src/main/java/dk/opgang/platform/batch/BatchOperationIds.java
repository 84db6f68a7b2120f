package dk.opgang.platform.batch;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Calls the operations of batches and imports after their addresses, such as {@code listPlacementBatches}: all kinds are served by
 * methods of the same names. Their rows are described, too.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class BatchOperationIds implements OASFilter {

    private static final String JSON = "application/json";
    private static final Pattern ADDRESS =
            Pattern.compile("/v1/([a-z-]+-(?:batch(?=es)|import(?=s)))(e?s)(/\\{[^/]+})?(?:/(rejections|remarks))?");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(BatchOperationIds::name);
        }
    }

    private static void name(String path, PathItem item) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return;
        }
        String one = Stream.of(address.group(1).split("-"))
                .map(BatchOperationIds::capitalised)
                .collect(Collectors.joining());
        String rows = address.group(4);
        if (rows != null) {
            name(item.getGET(), "list" + one + capitalised(rows));
        } else if (address.group(3) != null) {
            name(item.getGET(), "get" + one);
        } else {
            name(item.getPOST(), "post" + one);
            if (address.group(1).endsWith("-batch")) {
                describeRows(item.getPOST());
            }
            name(item.getGET(), "list" + one + address.group(2));
        }
    }

    /** The library sees a stream of bytes in every form; of JSON it is a list of rows. */
    private static void describeRows(@Nullable Operation post) {
        if (post != null
                && post.getRequestBody() != null
                && post.getRequestBody().getContent() != null
                && post.getRequestBody().getContent().hasMediaType(JSON)) {
            post.getRequestBody()
                    .getContent()
                    .getMediaType(JSON)
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.ARRAY)
                            .description("Rows, flat as in a table or nested as a single request")
                            .items(OASFactory.createSchema()
                                    .addType(Schema.SchemaType.OBJECT)
                                    .additionalPropertiesBoolean(true)));
        }
    }

    private static void name(@Nullable Operation operation, String id) {
        if (operation != null) {
            operation.setOperationId(id);
        }
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
