package dk.opgang.platform.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.http.OrAccepted;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.Index;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.junit.jupiter.api.Test;

class CreatedAnswersTest {

    @Path("/v1/orchards")
    static class OrchardResource {

        @POST
        @ResponseStatus(201)
        @OrAccepted("It grows")
        public String plant() {
            return "";
        }
    }

    interface Planting {

        @POST
        @ResponseStatus(202)
        String plant();
    }

    @Path("/v1/plantings")
    static class PlantingResource implements Planting {

        @Override
        public String plant() {
            return "";
        }
    }

    private final Content tree = OASFactory.createContent()
            .addMediaType(
                    "application/json",
                    OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref("Tree")));

    @Test
    void whatIsTakenFor200StandsUnderTheStatusThatIsNamed() throws IOException {
        // Given
        APIResponses responses = OASFactory.createAPIResponses().addAPIResponse("200", answer().content(tree));

        // When
        CreatedAnswers.complete(document("/v1/orchards", responses), Index.of(OrchardResource.class));

        // Then
        assertEquals(Set.of("201", "202"), responses.getAPIResponses().keySet());
        assertEquals(tree, responses.getAPIResponse("201").getContent());
        assertEquals(tree, responses.getAPIResponse("202").getContent());
        assertEquals("It grows", responses.getAPIResponse("202").getDescription());
    }

    @Test
    void whereBothAreToldInWordsTheBodyOfBothIsWhatIsReturned() throws IOException {
        // Given
        APIResponses responses = OASFactory.createAPIResponses()
                .addAPIResponse("200", answer().content(tree).description("It stood there before"))
                .addAPIResponse("201", answer().description("Planted"));

        // When
        CreatedAnswers.complete(document("/v1/orchards", responses), Index.of(OrchardResource.class));

        // Then
        assertEquals(Set.of("200", "201", "202"), responses.getAPIResponses().keySet());
        assertEquals("It stood there before", responses.getAPIResponse("200").getDescription());
        assertEquals("Planted", responses.getAPIResponse("201").getDescription());
        responses.getAPIResponses().values().forEach(answer -> assertEquals(tree, answer.getContent()));
    }

    @Test
    void aMethodOfAnInterfaceAnswersWhereItIsImplemented() throws IOException {
        // Given
        APIResponses responses = OASFactory.createAPIResponses().addAPIResponse("200", answer().content(tree));

        // When
        CreatedAnswers.complete(document("/v1/plantings", responses), Index.of(Planting.class, PlantingResource.class));

        // Then
        assertEquals(Set.of("202"), responses.getAPIResponses().keySet());
        assertEquals(tree, responses.getAPIResponse("202").getContent());
    }

    private static APIResponse answer() {
        return OASFactory.createAPIResponse();
    }

    private static OpenAPI document(String path, APIResponses responses) {
        return OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                path,
                                OASFactory.createPathItem()
                                        .POST(OASFactory.createOperation().responses(responses))));
    }
}
