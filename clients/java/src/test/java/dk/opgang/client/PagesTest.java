package dk.opgang.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final FakeServer server = new FakeServer();
    private final OpgangClient client =
            OpgangClient.builder().gateway(server.address()).build();

    @AfterEach
    void end() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void itemsOfAllPagesComeUnderTheSameFilters() {
        // Given
        server.then(200, "{\"items\": [1, 2], \"next\": \"a/+=\"}")
                .then(503, "{}", "Retry-After: 0")
                .then(200, "{\"items\": [], \"next\": \"b\"}")
                .then(200, "{\"items\": [3], \"next\": null}");
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("kind", List.of("leisure-job", "flex-job"));
        query.put("name", "Ærø & co");
        query.put("absent", null);

        // When
        List<Integer> items =
                client.pages("/v1/placements?limit=2", query, Integer.class).toList();

        // Then
        assertThat(items).containsExactly(1, 2, 3);
        String filters = "/v1/placements?limit=2&kind=leisure-job%2Cflex-job&name=%C3%86r%C3%B8%20%26%20co";
        assertThat(server.got())
                .extracting(FakeServer.Got::target)
                .containsExactly(
                        filters, filters + "&cursor=a%2F%2B%3D", filters + "&cursor=a%2F%2B%3D", filters + "&cursor=b");
    }

    @Test
    void pagesThatNobodyWantsAreNotAskedFor() {
        // Given
        server.then(200, "{\"items\": [{\"n\": 1}, {\"n\": 2}], \"next\": \"a\"}");

        // When
        List<JsonNode> items = client.pages("/v1/placements", Map.of(), JsonNode.class)
                .limit(2)
                .toList();

        // Then
        assertThat(items).extracting(item -> item.path("n").asInt()).isEqualTo(Arrays.asList(1, 2));
        assertThat(server.got()).hasSize(1);
    }
}
