package dk.opgang.gateway.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.json.PlainJson;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final LocalDate SAID = LocalDate.of(2027, 1, 1);

    @Test
    void nothingEndsSoonerThanAYearAfterItWasSaid() {
        // When
        LocalDate early = SAID.plusMonths(12).minusDays(1);

        // Then
        assertThrows(IllegalArgumentException.class, () -> new Announcement("GET", "/v1/a", SAID, early, "/docs"));
        assertEquals(SAID.plusMonths(12), of("GET", "/v1/a").ends());
    }

    @Test
    void whatEndsIsMarkedInTheDocumentAndNothingElse() throws Exception {
        // Given
        ObjectNode document = (ObjectNode) PlainJson.MAPPER.readTree("""
                {"paths": {"/v1/a/{id}": {"get": {}, "delete": {}}, "/v1/a": {"get": {}}}}""");

        // When
        new Announcements(List.of(of("GET", "/v1/a/{id}"), of("GET", "/v1/nobody-has-it"))).mark(document);

        // Then
        assertEquals(PlainJson.MAPPER.readTree("""
                {"paths": {"/v1/a/{id}": {"get": {"deprecated": true}, "delete": {}}, "/v1/a": {"get": {}}}}"""), document);
    }

    private static Announcement of(String method, String path) {
        return new Announcement(method, path, SAID, SAID.plusMonths(12), "/docs/changelog");
    }
}
