package dk.opgang.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoggablePathTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/participants/0101901234, /v1/participants/***",
        "/v1/participants/010190-1234/identity, /v1/participants/***/identity",
        "/v1/participants/010190%2D1234, /v1/participants/***",
        "/v1/participants/%30101901234, /v1/participants/***",
        "/v1/participants/01980000-0000-7000-8000-123456789012, /v1/participants/01980000-0000-7000-8000-123456789012",
        "/v1/housing-areas/1/observations/residents/2019, /v1/housing-areas/1/observations/residents/2019",
        "/v1/network/calendars/kMz0.ics, /v1/network/calendars/{secret}",
        "/, /",
    })
    void whatLooksLikeACivilRegistrationNumberOrOpensACalendarIsLeftOut(String path, String logged) {
        // When
        String loggable = LoggablePath.of(path);

        // Then
        assertEquals(logged, loggable);
    }

    @Test
    void noSecretOfAnOpenRouteIsLogged() throws IOException {
        // Given
        List<String> open = new ArrayList<>();
        try (InputStream routes = LoggablePath.class.getResourceAsStream("/routes.json")) {
            new ObjectMapper().readTree(routes).forEach(service -> service.path("open")
                    .forEach(path -> open.add(path.asText())));
        }

        // When
        List<String> logged =
                open.stream().map(path -> LoggablePath.of(path + "/kMz0")).toList();

        // Then
        assertFalse(open.isEmpty());
        assertEquals(open.stream().map(path -> path + "/{secret}").toList(), logged);
    }
}
