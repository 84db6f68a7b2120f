package dk.opgang.platform.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class ProducedTypesTest {

    record Form(
            @Parameter(description = "Between cells") @QueryParam("delimiter")
            String delimiter,

            @QueryParam("q") String q) {}

    @Path("/v1/trees")
    static class Trees {

        @GET
        public String list(@QueryParam("q") String q) {
            return q;
        }

        @GET
        @Produces("text/csv;charset=UTF-8")
        public String table(@BeanParam Form form) {
            return form.delimiter();
        }
    }

    @Test
    void anOperationTellsOfEveryFormAndWhatItIsAskedForWith() throws IOException {
        // Given
        Operation list = OASFactory.createOperation()
                .addParameter(OASFactory.createParameter().name("q").description("A part of the name"))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "200",
                                OASFactory.createAPIResponse()
                                        .content(OASFactory.createContent()
                                                .addMediaType(
                                                        "application/json",
                                                        OASFactory.createMediaType()
                                                                .schema(OASFactory.createSchema()
                                                                        .addType(SchemaType.OBJECT))))));
        OpenAPI document = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem("/v1/trees", OASFactory.createPathItem().GET(list)));

        // When
        new ProducedTypes(Index.of(Trees.class, Form.class)).filterOpenAPI(document);

        // Then
        assertEquals(
                Set.of("application/json", "text/csv"),
                list.getResponses()
                        .getAPIResponse("200")
                        .getContent()
                        .getMediaTypes()
                        .keySet());
        assertEquals(
                List.of("q: A part of the name", "delimiter: Between cells"),
                list.getParameters().stream()
                        .map(parameter -> parameter.getName() + ": " + parameter.getDescription())
                        .toList());
    }
}
