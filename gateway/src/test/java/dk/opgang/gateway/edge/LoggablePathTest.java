package dk.opgang.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
