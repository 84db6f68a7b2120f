package dk.opgang.platform.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class RecordSchemasTest {

    interface Dated {
        default boolean isLate() {
            return false;
        }
    }

    record Inside(String kind) {

        public String getLabel() {
            return kind;
        }

        private boolean isKnown() {
            return kind.isEmpty();
        }
    }

    record SeenView(String id, @JsonUnwrapped Inside inside) implements Dated {

        public boolean isOpen() {
            return inside.isKnown();
        }

        boolean isPlanned() {
            return id.isEmpty();
        }

        @JsonProperty("due")
        boolean isDueSoon() {
            return id.isEmpty();
        }
    }

    @Test
    void anAnswerHasThePropertiesThatItIsWrittenWith() throws IOException {
        // Given
        Schema everyMethod = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (String name : new String[] {"id", "kind", "label", "known", "open", "planned", "due", "late"}) {
            everyMethod.addProperty(name, OASFactory.createSchema().addType(SchemaType.STRING));
        }
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().schemas(Map.of("SeenView", everyMethod)))
                .paths(OASFactory.createPaths().addPathItem("/v1/seen", answering("SeenView")));

        // When
        new RecordSchemas(Index.of(SeenView.class, Inside.class, Dated.class)).filterOpenAPI(document);

        // Then
        TreeSet<String> written = new TreeSet<>();
        new ObjectMapper()
                .valueToTree(new SeenView("", new Inside("")))
                .fieldNames()
                .forEachRemaining(written::add);
        assertEquals(
                written,
                new TreeSet<>(document.getComponents()
                        .getSchemas()
                        .get("Seen")
                        .getProperties()
                        .keySet()));
    }

    private static PathItem answering(String schema) {
        MediaType json =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SchemaUses.PREFIX + schema));
        APIResponse answer = OASFactory.createAPIResponse()
                .content(OASFactory.createContent().addMediaType("application/json", json));
        return OASFactory.createPathItem()
                .GET(OASFactory.createOperation()
                        .responses(OASFactory.createAPIResponses().addAPIResponse("200", answer)));
    }
}
